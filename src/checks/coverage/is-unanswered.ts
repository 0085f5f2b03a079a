import { type Language, otherLanguage } from '../../model.ts'
import { type FacingTexts, wordsOf } from '../text/article-texts.ts'
import { answersTo, contentWords, isInLexicon } from './answers-to.ts'
import { isReference } from './is-untranslated.ts'

/** A whole sentence, not the number of an item or an abbreviation. */
const WHOLE = /^["“«‘']?[¿¡\p{Lu}].*\p{L}["”»’']?[.!?…]+["”»)]*$/u

/** Fewer words are an aside or a heading of what follows: `Hola.` */
const FEWEST_WORDS = 2
/** Of what is left out a smaller share is answered, by chance. */
const ANSWERED = 1 / 3

/** Whether a short sentence says something in words that are known, and the text opposite has fewer answers to each of them. */
export function isUnanswered(sentence: string, texts: FacingTexts, language: Language): boolean {
  const words = contentWords(sentence)
  return (
    isWhole(sentence, texts, language) &&
    words.some((word) => isInLexicon(word, language)) &&
    words.every((word) => isLacking(word, texts, language))
  )
}

/**
 * How many words a short sentence has, known or not, if the text opposite has fewer answers to all of them; zero if it answers a
 * few; undefined where it answers more, or the sentence is none.
 */
export function unansweredOf(sentence: string, texts: FacingTexts, language: Language): number | undefined {
  const words = contentWords(sentence)
  const answered = words.filter((word) => !isLacking(word, texts, language)).length
  if (!isWhole(sentence, texts, language) || wordsOf(sentence).length < FEWEST_WORDS) return undefined
  if (answered === 0) return words.length
  return answered / words.length < ANSWERED ? 0 : undefined
}

const isWhole = (sentence: string, texts: FacingTexts, language: Language): boolean =>
  WHOLE.test(sentence.trim()) && !texts[language].some(isReference)

const isLacking = (word: string, texts: FacingTexts, language: Language): boolean =>
  answersTo(word, language, texts[otherLanguage(language)]) < answersTo(word, language, texts[language])
