import { LANGUAGES, type Language, otherLanguage } from '../model/language.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { findMeanings } from './find-meanings.ts'
import { isSectionWord } from './is-section-word.ts'
import { spellingOf } from './spelling-of.ts'

/** Endings that make nouns in one of the two languages only, of words that are long enough to be no name. By hand. */
const SURE: Record<Language, RegExp> = {
  es: /^.{4,}(?:i?dad|idades|ción|ciones|miento|mientos)$/,
  en: /^.{4,}(?:tions?|ity|ities|ness|ology|ologies)$/,
}

/** In Spanish it has an accent: `conclusión`. */
const ENGLISH = /sion$/

/**
 * The one of the two languages in which a word in small letters has a meaning; undefined where both know it, or none, and
 * where its spelling says otherwise: regular endings make more words than there are.
 */
export function homeOfWord(word: string): Language | undefined {
  const plain = foldAccents(word)
  const isKnown = (language: Language) =>
    (language === 'en' || !ENGLISH.test(word)) &&
    (isSectionWord(plain, language) || SURE[language].test(word) || findMeanings(plain, language).length > 0)
  const home = LANGUAGES.find((language) => isKnown(language) && !isKnown(otherLanguage(language)))
  const spelling = spellingOf(word)
  return spelling === undefined || spelling === home ? home : undefined
}
