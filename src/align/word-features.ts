import { findMeanings } from '../knowledge/find-meanings.ts'
import type { Language } from '../model.ts'
import { foldAccents, foldCognate } from './fold-word.ts'

const COGNATE = 5
const NAME = 6

/** What a word might share with one of the other language. */
export interface WordFeatures {
  /** The lexicon's entries that it stands for, and its beginning where it is long enough to be known by it. */
  always: readonly string[]
  /** As a name or acronym, if it has a capital where no sentence begins. */
  asName: string | undefined
}

// the same words come again and again, in every article
const known: Record<Language, Map<string, WordFeatures>> = { es: new Map(), en: new Map() }

/** The features of a word as it is written. */
export function wordFeatures(word: string, language: Language): WordFeatures {
  const found = known[language].get(word) ?? describe(word, language)
  known[language].set(word, found)
  return found
}

function describe(word: string, language: Language): WordFeatures {
  const plain = foldAccents(word)
  const folded = foldCognate(plain.toLowerCase())
  const meanings = findMeanings(plain.toLowerCase(), language).map((meaning) => `word:${meaning}`)
  const always = word.length >= COGNATE ? [...meanings, `cognate:${folded.slice(0, COGNATE)}`] : meanings
  return { always, asName: /^\p{Lu}./u.test(word) ? `name:${nameOf(plain, folded)}` : undefined }
}

/** Acronyms by their letters in order, so that EU is UE and IPO is OPI. */
const nameOf = (plain: string, folded: string): string =>
  /^\p{Lu}+$/u.test(plain) ? [...plain].sort().join('') : folded.slice(0, NAME)
