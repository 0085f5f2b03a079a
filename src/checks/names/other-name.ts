import type { Place } from '../../model.ts'
import { type BlockText, startOfWord } from '../text/article-texts.ts'

/** Words in a row that name somebody or something, by the numbers of the first and the last. */
export interface NameSpan {
  text: BlockText
  first: number
  last: number
  /** The part of the one word that it is. */
  word?: string
}

/** A name that stands where the other edition has another. */
export interface OtherName {
  es: NameSpan
  en: NameSpan
  isSure: boolean
}

/** The words of a name one by one. */
export const wordsOfSpan = ({ text, first, last }: NameSpan): NameSpan[] =>
  text.words.slice(first, last + 1).map((_, at) => ({ text, first: first + at, last: first + at }))

const POSSESSIVE = /['’]s$/

/** Offsets of a name in its text, the end exclusive, and the possessive too. */
export function boundsOfSpan({ text, first, last, word }: NameSpan): [start: number, end: number] {
  const start = startOfWord(text, first)
  if (word === undefined)
    return [start, startOfWord(text, last) + (text.words[last]?.replace(POSSESSIVE, '').length ?? 0)]
  const at = text.text.indexOf(word, start)
  return [at, at + word.length]
}

/** The name as it is written. */
export const writtenAs = (span: NameSpan): string => span.text.text.slice(...boundsOfSpan(span))

/** Where a name stands in its file. */
export const placeOfSpan = (span: NameSpan): Place => span.text.placeAt(...boundsOfSpan(span))

/** The words of a name as names are compared. */
export const keysIn = ({ text, first, last }: NameSpan): string[] =>
  text.known.slice(first, last + 1).map(({ key }) => key)
