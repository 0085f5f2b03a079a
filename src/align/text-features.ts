import type { Language } from '../model.ts'
import { wordFeatures } from './word-features.ts'

const NUMBER = /\d[\d.,\u00a0 ]*\d|\d/g
const WORD = /\p{L}[\p{L}\p{N}'’_-]*/gu
const SENTENCE_START = /(?:^|[.!?¿¡:»"“])\s*$/

/** The features of a text, `class:value`: its numbers by their digits, names, words, punctuation. */
export function textFeatures(text: string, language: Language): Set<string> {
  const features = new Set<string>()
  for (const [found] of text.matchAll(NUMBER))
    features.add(`number:${found.replace(/\D/g, '').replace(/^0+(?=\d)/, '')}`)
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { always, asName } = wordFeatures(word, language)
    for (const feature of always) features.add(feature)
    if (asName && !SENTENCE_START.test(text.slice(Math.max(0, index - 3), index))) features.add(asName)
  }
  for (const mark of punctuationOf(text)) features.add(`punctuation:${mark}`)
  return features
}

function punctuationOf(text: string): string[] {
  const marks = ['?', '!', '(', ';'].filter((mark) => text.includes(mark))
  if (/["“”«»]/.test(text)) marks.push('"')
  if (/:\s*$/.test(text)) marks.push(':')
  return marks
}
