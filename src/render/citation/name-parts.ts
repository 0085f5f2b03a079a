import { spanishNames } from '../../ground/knowledge/spanish-names.ts'
import { wordSet } from '../../ground/knowledge/word-set.ts'
import type { Person } from '../../ground/schema/records.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'

/** A name as reference managers keep it: they sort by the family name and shorten the given ones. */
export interface NameParts {
  family: string
  given: string
  /** What stands before the family name in small letters: `de la`, `van`. */
  particle: string
  /** `Jr.`, `III` */
  suffix: string
}

/** A name whole: of an organization, or of one word. */
export interface WholeName {
  literal: string
}

/** Words before a family name that stand in small letters where they are no part of it. */
const PARTICLES = wordSet(`
  'la af al am auf ben bin d' da das de degli dei del della den der des di do dos du el ibn la las le les lo los op ten ter
  van vom von zu zum zur
`)
/** The same with a capital, and words that make one name with what follows. */
const BEGINNINGS = wordSet('Da De Del Della Der Di Do Dos Du El La Las Le Los San Santa Santo St. Ten Ter Van Von')
const TITLES = wordSet('Arq. Dr Dr. Dra. Ing. Lic. Mr. Mrs. Ms. Prof. Profa. Sir Sr. Sra.')
const DEGREE = /,?\s+(?:Ph\.? ?D|M\.? ?D|Esq)\.?$/
const SUFFIX = /,?\s+(Jr\.?|Sr\.?|II|III|IV|hijo)$/
const INITIAL = /^(?:\p{Lu}\.?-?)+$/u
/** Words that name no person: such an author is cited whole even where its record does not say what it is. */
const COLLECTIVE =
  /\b(?:agencia|agency|asociaci[oó]n|association|collective|colectivo|comit[eé]|committee|consejo|editores|editors|equipo|foundation|fundaci[oó]n|institute|instituto|laboratorio|ministerio|ministry|newsroom|redacci[oó]n|staff|team|universidad|university)(?!\p{L})/iu
/** Given names of two or more words, without accents: María del Carmen, Juan de Dios. */
const LONG_GIVEN =
  /^(?:dios|jesus|del (?:carmen|mar|pilar|rocio|rosario|sol|transito)|de (?:fatima|guadalupe|lourdes|jesus|dios|(?:la )?luz|la (?:concepcion|paz|soledad)|los (?:angeles|dolores|milagros|remedios)|las (?:mercedes|nieves)))$/

/**
 * The parts of a person's name: those that the record states, else those that the rules of names give. In Spanish two
 * surnames end a name (`García Márquez`), elsewhere one does; what stands before them in small letters goes with them.
 * Who is told otherwise says `family` in the record.
 */
export function namePartsOf({ name, type, family, given }: Omit<Person, 'bio'>): NameParts | WholeName {
  if (type === 'organization') return { literal: name }
  const suffix = SUFFIX.exec(name.replace(DEGREE, ''))?.[1] ?? ''
  const words = name.replace(DEGREE, '').replace(SUFFIX, '').trim().split(/\s+/)
  while (words.length > 2 && TITLES.has(words[0] ?? '')) words.shift()
  const whole = words.join(' ')
  if (family !== undefined) return { ...withoutParticle(family), given: given ?? restOf(whole, family), suffix }
  if (given !== undefined && whole.startsWith(`${given} `))
    return { ...withoutParticle(whole.slice(given.length + 1)), given, suffix }
  if (given !== undefined && whole.endsWith(` ${given}`))
    return { ...withoutParticle(whole.slice(0, -given.length - 1)), given, suffix }
  const groups = groupsOf(words)
  if (groups.length < 2 || COLLECTIVE.test(name)) return { literal: name }
  const at = familyAt(groups)
  return { ...withoutParticle(groups.slice(at).join(' ')), given: given ?? groups.slice(0, at).join(' '), suffix }
}

/** `de la Cruz` → `Cruz`, and before it `de la`. */
function withoutParticle(surname: string): Pick<NameParts, 'family' | 'particle'> {
  const words = surname.split(' ')
  const first = words.findIndex((word) => !PARTICLES.has(word))
  const at = first < 0 ? 0 : first
  return { particle: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}

const restOf = (name: string, family: string): string =>
  name.normalize().replace(family.normalize(), '').replace(/\s+/g, ' ').trim()

/** Words that stand together: `Juan`, `de la Cruz`; `Ana`, `Ruiz y Picasso`. */
function groupsOf(words: readonly string[]): string[] {
  const groups: string[] = []
  let before: string[] = []
  for (const word of words) {
    if (/^[yei]$/.test(word) && groups.length > 1) before = [groups.pop() ?? '', word]
    else if (groups.length > 0 && (PARTICLES.has(word) || BEGINNINGS.has(word))) before.push(word)
    else {
      groups.push([...before, word].join(' '))
      before = []
    }
  }
  return before.length > 0 ? [...groups, before.join(' ')] : groups
}

/** Which of the groups the family name begins with: the last, or the last but one where two surnames end the name. */
function familyAt(groups: readonly string[]): number {
  const last = groups.length - 1
  const before = groups[last - 1] ?? ''
  if (last === 1 || / [yei] /.test(groups[last] ?? '') || INITIAL.test(before)) return last
  return isSurname(before, groups[0] ?? '') ? last - 1 : last
}

function isSurname(group: string, first: string): boolean {
  const { given, oursAlone, surnames } = spanishNames()
  const name = foldAccents(group.toLowerCase())
  if (LONG_GIVEN.test(name)) return false
  if (/^(?:de|del) /.test(name) || surnames.has(name) || /ez$/.test(name)) return true
  if (given.has(name)) return false
  return oursAlone.has(foldAccents(first.toLowerCase())) || /[íñóú]/i.test(first + group)
}

/** `de la Cruz` */
export const surnameOf = ({ particle, family }: Pick<NameParts, 'particle' | 'family'>): string =>
  [particle, family].filter(Boolean).join(' ')
