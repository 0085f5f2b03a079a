/** One ending or beginning that makes a form of a word: `SFX R ar amos [^e]ar` makes `hablamos` of `hablar`. */
export interface Affix {
  /** The mark that a word carries which takes it. */
  flag: string
  /** What the word must look like. */
  condition: RegExp
  /** Marks of the further endings that its form takes. */
  further: string
}

/** By what they put there, then by what that takes the place of. */
export type AffixTable = ReadonlyMap<string, ReadonlyMap<string, readonly Affix[]>>

/** What the `.aff` of a Hunspell dictionary says, as far as Spanish and English need it. */
export interface Affixes {
  prefixes: AffixTable
  suffixes: AffixTable
  /** Marks of the endings that may follow another one. */
  followers: ReadonlySet<string>
  /** Mistakes that are made often, and what was meant. */
  replacements: readonly (readonly [wrong: string, right: string])[]
  /** The letters, the most frequent first. */
  letters: string
  /** The mark of words that are not proposed. */
  unproposed: string | undefined
}

/** Affix files hold a few thousand rules, many with the same condition: each of these is compiled once. */
export function readAffixes(text: string): Affixes {
  const prefixes = new Map<string, Map<string, Affix[]>>()
  const suffixes: typeof prefixes = new Map()
  const followers = new Set<string>()
  const replacements: (readonly [string, string])[] = []
  const conditions = new Map<string, RegExp>()
  let [letters, unproposed]: [string, string | undefined] = ['', undefined]
  for (const line of text.split('\n')) {
    const [key, first = '', strip = '', form, condition = '.'] = line.trim().split(/\s+/)
    if (key === 'TRY') letters = first.toLowerCase()
    else if (key === 'NOSUGGEST') unproposed = first
    else if (key === 'REP' && strip !== '') replacements.push([first, strip.replaceAll('_', ' ')])
    else if ((key === 'SFX' || key === 'PFX') && form !== undefined) {
      const source = key === 'SFX' ? `${condition}$` : `^${condition}`
      const compiled = conditions.get(source) ?? new RegExp(source, 'u')
      conditions.set(source, compiled)
      const [added = '', further = ''] = form.split('/')
      for (const follower of further) followers.add(follower)
      const byStrip = getOrAdd(key === 'SFX' ? suffixes : prefixes, orNothing(added), () => new Map<string, Affix[]>())
      getOrAdd(byStrip, orNothing(strip), (): Affix[] => []).push({ flag: first, condition: compiled, further })
    }
  }
  return { prefixes, suffixes, followers, replacements, letters, unproposed }
}

/** Affix files write `0` for nothing. */
const orNothing = (written: string): string => (written === '0' ? '' : written)

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}
