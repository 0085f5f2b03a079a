import { expect, it } from 'vitest'
import { lengthOfDayLetter } from '../../../src/ground/quantities/length-of-day-letter.ts'
import type { Reading } from '../../../src/ground/quantities/types.ts'

const lengthIn = (text: string, language: Reading['language'] = 'es') => {
  const { 0: day, index } = /\d+/.exec(text) as RegExpExecArray
  return lengthOfDayLetter({ text, language } as Reading, index, index + day.length)
}

it.each([
  ['el 23F.', 1],
  ['del 8-M.', 2],
  ['el 8MB', 0],
  ['el 30Mbps', 0],
  ['el 8M de euros', 0],
  ['un 8M', 0],
])('finds the letter of a month in %s', (text, length) => {
  expect(lengthIn(text)).toBe(length)
})

it('asks for a hyphen in English', () => {
  expect(['the 15-M movement', 'the 15M', 'the 15-Month plan'].map((text) => lengthIn(text, 'en'))).toEqual([2, 0, 0])
})
