import { remember } from '../../ground/basics/remember.ts'
import type { PlaceName } from '../../ground/knowledge/place-names.ts'
import type { BlockText } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { headOf } from '../text/known-word.ts'

/** A place that a text names, by the numbers of its first and last word; `names` are all that the words may mean. */
export interface NamedPlace {
  text: BlockText
  first: number
  last: number
  names: readonly PlaceName[]
  /** What it may be, each once: Korea is both. */
  ids: readonly string[]
}

/** The places that a text names, in its order. */
export const namedPlaces = remember((text: BlockText): readonly NamedPlace[] => {
  const { known, telling, edition } = text
  const found: NamedPlace[] = []
  let next = 0
  for (const first of telling) {
    const word = known[first]
    if (first < next || word === undefined || word.places.length === 0) continue
    if (edition.language === 'en' && !word.isCapital) continue
    const fitting = fittingAt(text, first, word.places)
    if (fitting.length === 0) continue
    const longest = Math.max(...fitting.map((name) => name.words.length))
    const last = first + longest - 1
    const written = fitting.filter((name) => name.words.length === longest)
    const names = isUniversity(text, first, last) ? [...written, ...written.map(university)] : written
    found.push({ text, first, last, names, ids: [...new Set(names.map(({ id }) => id))] })
    next = last + 1
  }
  return found
})

const ACRONYM = 3

/** Which of the names that a word may begin stand there. Articles begin many: `la`, `los`. */
function fittingAt(text: BlockText, at: number, names: readonly PlaceName[]): readonly PlaceName[] {
  let found = NONE
  for (const name of names) if (standsAt(name, text, at)) found = [...found, name]
  return found
}

const NONE: readonly PlaceName[] = []

function standsAt({ words: wanted, isName, kind }: PlaceName, { words, known }: BlockText, at: number): boolean {
  if (isName && !known[at + wanted.length - 1]?.isCapital) return false
  for (let index = 1; index < wanted.length; index++) {
    const [each, key] = [wanted[index], known[at + index]?.key ?? '']
    if (key !== each && headOf(key) !== each) return false
  }
  return kind !== 'organisation' || isWrittenAsOrganisation(words[at] ?? '', wanted)
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
