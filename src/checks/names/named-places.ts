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
export function namedPlaces(text: BlockText): NamedPlace[] {
  const { words, edition } = text
  const known = placeNames(edition.language)
  const found: NamedPlace[] = []
  for (let at = 0; at < words.length; at++) {
    const written = words[at] ?? ''
    if (edition.language === 'en' && !isCapital(written.charCodeAt(0))) continue
    const names = (known.get(keyOf(written)) ?? []).filter((name) => standsAt(name, words, at))
    const longest = names[0]?.words.length ?? 0
    if (longest === 0) continue
    const last = at + longest - 1
    found.push({ text, first: at, last, names: names.filter((name) => name.words.length === longest) })
    at = last
  }
  return found
}

/** `Bolivia’s` → `bolivia`, `US-based` → `us`. */
const keyOf = (word: string): string => nameKey(word.includes('-') ? word.slice(0, word.indexOf('-')) : word)

function standsAt({ words: wanted, isName }: PlaceName, words: readonly string[], at: number): boolean {
  const lastWord = words[at + wanted.length - 1] ?? ''
  return (
    (!isName || isCapital(lastWord.charCodeAt(0))) &&
    wanted.every((word, index) => keyOf(words[at + index] ?? '') === word)
  )
}
