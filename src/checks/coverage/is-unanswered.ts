import { cluesOf, countAnswers } from '../../ground/knowledge/count-answers.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'
import { type Language, otherLanguage } from '../../model.ts'
import { type FacingTexts, wordsOf } from '../text/article-texts.ts'
import { languageOfWord } from '../text/language-of-word.ts'
import { isReference } from './is-untranslated.ts'

/** A whole sentence, not the number of an item or an abbreviation. */
const WHOLE = /^[¿¡\p{Lu}].*\p{L}[.!?…]+["”»)]*$/u

/** Whether a short sentence says something in words that are known, and the text opposite has fewer answers to each of them. */
export function isUnanswered(sentence: string, texts: FacingTexts, language: Language): boolean {
  if (!WHOLE.test(sentence.trim()) || texts[language].some(isReference)) return false
  const words = wordsOf(sentence).filter((word) => languageOfWord(word.toLowerCase()) === undefined)
  if (!words.some((word) => findMeanings(foldAccents(word).toLowerCase(), language).length > 0)) return false
  const other = otherLanguage(language)
  const answers = (word: string, side: Language) =>
    texts[side].reduce((sum, text) => sum + countAnswers(text.words, side, cluesOf([word], language)), 0)
  return words.every((word) => answers(word, other) < answers(word, language))
}
