import { remember } from '../../ground/basics/remember.ts'
import { type PlaceName, placeNames } from '../../ground/knowledge/place-names.ts'
import type { BlockText } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from './capital-words.ts'

/** A place that a text names, by the numbers of its first and last word; `names` are all that the words may mean. */
export interface NamedPlace {
  text: BlockText
  first: number
  last: number
  names: readonly PlaceName[]
}

/** What a place may be, each once: Korea is both. */
export const placeIds = ({ names }: NamedPlace): ReadonlySet<string> => new Set(names.map(({ id }) => id))

/** The places that a text names, in its order. */
export const namedPlaces = remember((text: BlockText): readonly NamedPlace[] => {
  const { words, edition } = text
  const known = placeNames(edition.language)
  const found: NamedPlace[] = []
  for (let first = 0; first < words.length; first++) {
    const word = words[first] ?? ''
    if (edition.language === 'en' && !isCapital(word.charCodeAt(0))) continue
    const key = nameKey(word)
    const fitting = namesBegunBy(key, known).filter((name) => standsAt(name, words, first))
    if (fitting.length === 0) continue
    const longest = Math.max(...fitting.map((name) => name.words.length))
    const last = first + longest - 1
    const names = fitting.filter((name) => name.words.length === longest)
    found.push({
      text,
      first,
      last,
      names: isUniversity(text, first, last) ? [...names, ...names.map(university)] : names,
    })
    first = last
  }
  return found
})

const NONE: readonly PlaceName[] = []

const namesBegunBy = (key: string, known: ReturnType<typeof placeNames>): readonly PlaceName[] =>
  key.includes('-') ? [key, headOf(key)].flatMap((word) => known.get(word) ?? NONE) : (known.get(key) ?? NONE)

/** What a place may be called within a longer word: `us-based` → `us`; empty of words without a hyphen. */
const headOf = (key: string): string => (key.includes('-') ? key.slice(0, key.indexOf('-')) : '')

const ACRONYM = 3

function standsAt({ words: wanted, isName, kind }: PlaceName, words: readonly string[], at: number): boolean {
  const [word = '', lastWord = ''] = [words[at], words[at + wanted.length - 1]]
  if (isName && !isCapital(lastWord.charCodeAt(0))) return false
  if (kind === 'organisation' && !isWrittenAsOrganisation(word, wanted)) return false
  return wanted.every((each, index) => {
    const key = nameKey(words[at + index] ?? '')
    return key === each || headOf(key) === each
  })
}

/** `El País`, not `el País Vasco`; `WHO`, not `Who`. */
const isWrittenAsOrganisation = (word: string, [first = '', ...more]: readonly string[]): boolean =>
  isCapital(word.charCodeAt(0)) && (more.length > 0 || first.length > ACRONYM || word === word.toUpperCase())

const university = (name: PlaceName): PlaceName => ({ ...name, kind: 'university', id: `university of ${name.id}` })

/** Words from that for a university to its place: `Universidad Nacional Autónoma de México`. */
const WITHIN = 4

/** Whether a place is that of a university's name: `University of Chile`, `Harvard University`. */
function isUniversity({ words, edition }: BlockText, first: number, last: number): boolean {
  const before = words.slice(Math.max(0, first - WITHIN), first)
  if (edition.language === 'es') return before.at(-1) === 'de' && before.includes('Universidad')
  return words[last + 1] === 'University' || (before.at(-1) === 'of' && before.at(-2) === 'University')
}
