import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { WORD_BEGINNINGS } from '../../ground/knowledge/word-beginnings.ts'
import { wordSet } from '../../ground/knowledge/word-set.ts'
import type { Language, Speller } from '../../model.ts'

const SHORTEST = 2
/** Particles that both languages have, so that they are none of `FUNCTION_WORDS`. */
const SHARED: Record<Language, ReadonlySet<string>> = {
  es: wordSet('no sin son me te mi'),
  en: wordSet('no me he has'),
}
/** Particles that are also the beginnings of others: `enlistar`, `onboarding`. */
const BEGINNINGS = wordSet('en de con para sobre entre a sin in on off up')
const SHORTEST_OF_CONTENT = 4
/** Letters of what is hardly ever another word misspelt. */
const SURE = { particle: 3, other: 4 }

interface JoinedParts {
  words: string
  /** Whether it is this even where another word is near. */
  isSure: boolean
}

/**
 * The two words that were written as one: `delgobierno` → `del gobierno`. Two words that are no particles only where both
 * stand elsewhere in the edition too: new words are made of two every day.
 */
export function joinedParts(
  word: string,
  speller: Speller,
  language: Language,
  own: ReadonlySet<string>,
): JoinedParts | undefined {
  const isParticle = (part: string) => FUNCTION_WORDS[language].has(part) || SHARED[language].has(part)
  const isWord = (part: string) => speller.knows(part) && !WORD_BEGINNINGS[language].has(part)
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (!isWord(first) || !isWord(second)) continue
    const isKnown = own.has(first) && own.has(second)
    const isLong = Math.min(first.length, second.length) >= SHORTEST_OF_CONTENT
    const isSplit = isParticle(first) ? !BEGINNINGS.has(first) || own.has(second) : isParticle(second)
    if (isSplit || (isLong && isKnown)) {
      const [particle, other] = isParticle(first) ? [first, second] : [second, first]
      const isSure = isSplit && particle.length >= SURE.particle && other.length >= SURE.other
      return { words: `${first} ${second}`, isSure }
    }
  }
  return undefined
}
