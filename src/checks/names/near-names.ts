import { tally } from '../../ground/basics/tally.ts'
import { isKnownName } from '../../ground/knowledge/known-names.ts'
import type { BlockText } from '../text/article-texts.ts'
import { type CapitalWord, capitalWordsIn } from './capital-words.ts'
import { differenceOf, type SpellingDifference } from './difference-of.ts'
import { nearWords } from './near-words.ts'

/** A word, a name that it may be meant for, and how they differ. */
export type NearName = readonly [word: CapitalWord, name: CapitalWord, difference: SpellingDifference]

/**
 * Words of the edition that the text opposite does not have, with the words there that are nearly the same. Where this text
 * has such a word as often as the other, it may say it once more: then it takes a clear slip, not `Marina` beside `Martina`.
 */
export function nearNames(own: CapitalSide, other: CapitalSide): NearName[] {
  const strangers = own.words.filter(({ key }) => !other.counts.has(key))
  // No slip is on the first letter.
  const initials = new Set(strangers.map(({ key }) => key.charCodeAt(0)))
  const names = other.words.filter(({ key }) => initials.has(key.charCodeAt(0)))
  if (names.length === 0) return []
  const near = nearWords(firstOfEach(names))
  return firstOfEach(strangers).flatMap((word) =>
    near(word).flatMap((name): NearName[] => {
      const difference = differenceOf(word.key, name.key, spanishFirst(word, name))
      const isLacking = (own.counts.get(name.key) ?? 0) < (other.counts.get(name.key) ?? 0)
      return difference && (isLacking || (difference === 'slip' && !isKnownName(word.key)))
        ? [[word, name, difference]]
        : []
    }),
  )
}

/** The keys of both, the Spanish word's first. */
export const spanishFirst = (word: CapitalWord, name: CapitalWord): readonly [es: string, en: string] =>
  word.text.edition.language === 'es' ? [word.key, name.key] : [name.key, word.key]

/** The words with a capital of some texts, and how often each is there. */
export interface CapitalSide {
  words: readonly CapitalWord[]
  counts: ReadonlyMap<string, number>
}

/** The words with a capital of some texts. */
export function capitalSide(texts: readonly BlockText[]): CapitalSide {
  const words = texts.flatMap(capitalWordsIn)
  return { words, counts: tally(words.map(({ key }) => key)) }
}

const firstOfEach = (words: readonly CapitalWord[]): CapitalWord[] => [
  ...new Map([...words].reverse().map((word) => [word.key, word])).values(),
]
