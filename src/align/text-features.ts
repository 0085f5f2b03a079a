import { remember } from '../ground/basics/remember.ts'
import type { Language } from '../model.ts'
import { eachWord } from './each-word.ts'
import { numberOf } from './features.ts'
import { wordFeatures } from './word-features.ts'

const NUMBER = /\d[\d.,\u00a0 ]*\d|\d/g
const MARKS = ['?', '!', '(', ';']
const SENTENCE_START = /(?:^|[.!?¿¡:»"“])\s*$/

/** The features of a text, by number, in its order, some more than once: its numbers by their digits, names, words, punctuation. */
export function textFeatures(text: string, language: Language): number[] {
  const features: number[] = []
  for (const found of text.match(NUMBER) ?? [])
    features.push(numberOf('number', found.replace(/\D/g, '').replace(/^0+(?=\d)/, '')))
  eachWord(text, (word, start) => {
    const { always, asName } = wordFeatures(word, language)
    for (const feature of always) features.push(feature)
    if (asName !== undefined && !SENTENCE_START.test(text.slice(Math.max(0, start - 3), start))) features.push(asName)
  })
  for (const mark of punctuationOf(text)) features.push(numberOfMark(mark))
  return features
}

const numberOfMark = remember((mark: string) => numberOf('punctuation', mark))

function punctuationOf(text: string): string[] {
  const marks = MARKS.filter((mark) => text.includes(mark))
  if (/["“”«»]/.test(text)) marks.push('"')
  if (/:\s*$/.test(text)) marks.push(':')
  return marks
}
