import type { Language } from '../model/language.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { findMeanings } from './find-meanings.ts'
import { foldCognate } from './fold-cognate.ts'

/** By so many letters cognates are known. */
const COGNATE = 5

const known: Record<Language, Map<string, readonly string[]>> = { es: new Map(), en: new Map() }

/** Some words by all that may answer them in the other language: the words themselves, cognates, translations. */
export const cluesOf = (words: readonly string[], language: Language): ReadonlySet<string> =>
  new Set(words.flatMap((word) => cluesOfWord(word, language)))

/** How many of some words have an answer among the clues of others. */
export const countAnswers = (words: readonly string[], language: Language, clues: ReadonlySet<string>): number =>
  words.filter((word) => cluesOfWord(word, language).some((clue) => clues.has(clue))).length

function cluesOfWord(word: string, language: Language): readonly string[] {
  const found = known[language].get(word)
  if (found) return found
  const plain = foldAccents(word).toLowerCase()
  const folded = foldCognate(plain)
  const clues = [`=${plain}`, ...findMeanings(plain, language).map((meaning) => `#${meaning}`)]
  if (folded.length >= COGNATE) clues.push(`~${folded.slice(0, COGNATE)}`)
  known[language].set(word, clues)
  return clues
}
