import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Words that nearly every sentence of a language needs, without those that the other one also has (`a`, `no`, `me`,
 * `he`, `son`, `sin`, `has`). Chosen by hand from the most frequent words of both languages.
 */
export const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  es: wordSet(
    `el la los las un una unos unas del de en y que se su sus lo le les con por para como más pero es está están
    fue fueron ser este esta estos estas esto ese esa eso nos ya muy también cuando donde desde hasta entre sobre todo
    todos cada si ni porque hay han había tiene tienen puede sido sea así qué quien cual otros otra`,
  ),
  en: wordSet(
    `the of and to in is that for it with as was on are by this be at from or an have had not they which you were their
    his her she we our its but would can will been more when who what there if than then into these those other some
    about your could should do does did also only any such`,
  ),
}
