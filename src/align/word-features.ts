import { rememberWords } from '../ground/basics/remember-words.ts'
import { findMeanings } from '../ground/knowledge/find-meanings.ts'
import { foldCognate } from '../ground/knowledge/fold-cognate.ts'
import { foldAccents } from '../ground/text/fold-accents.ts'
import type { Language } from '../model.ts'
import { numberOf } from './features.ts'

const COGNATE = 5
const NAME = 6

/** What a word might share with one of the other language; features by number. */
export interface WordFeatures {
  /** What it may mean, all senses as one feature, and its beginning where it is long enough to be known by it. */
  always: readonly number[]
  /** As a name or acronym, if it has a capital where no sentence begins. */
  asName: number | undefined
}

const known: Record<Language, (word: string) => WordFeatures> = {
  es: rememberWords((word) => describe(word, 'es')),
  en: rememberWords((word) => describe(word, 'en')),
}

/** The features of a word as it is written. */
export const wordFeatures = (word: string, language: Language): WordFeatures => known[language](word)

function describe(word: string, language: Language): WordFeatures {
  const plain = foldAccents(word)
  const folded = foldCognate(plain.toLowerCase())
  const meanings = findMeanings(plain.toLowerCase(), language)
  const always = meanings.length > 0 ? [numberOf('word', meanings.join(), meanings)] : []
  if (word.length >= COGNATE) always.push(numberOf('cognate', folded.slice(0, COGNATE)))
  return { always, asName: /^\p{Lu}./u.test(word) ? numberOf('name', nameOf(plain, folded)) : undefined }
}

/** Acronyms by their letters in order, so that EU is UE and IPO is OPI. */
const nameOf = (plain: string, folded: string): string =>
  /^\p{Lu}+$/u.test(plain) ? [...plain].sort().join('') : folded.slice(0, NAME)
