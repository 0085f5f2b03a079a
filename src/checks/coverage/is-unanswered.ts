import { type Language, otherLanguage } from '../../model.ts'
import type { FacingTexts } from '../text/article-texts.ts'
import { answersTo, contentWords, isInLexicon } from './answers-to.ts'
import { isReference } from './is-untranslated.ts'

/** A whole sentence, not the number of an item or an abbreviation. */
const WHOLE = /^[¿¡\p{Lu}].*\p{L}[.!?…]+["”»)]*$/u

/** Whether a short sentence says something in words that are known, and the text opposite has fewer answers to each of them. */
export function isUnanswered(sentence: string, texts: FacingTexts, language: Language): boolean {
  if (!WHOLE.test(sentence.trim()) || texts[language].some(isReference)) return false
  const words = contentWords(sentence)
  if (!words.some((word) => isInLexicon(word, language))) return false
  const [own, opposite] = [texts[language], texts[otherLanguage(language)]]
  return words.every((word) => answersTo(word, language, opposite) < answersTo(word, language, own))
}
