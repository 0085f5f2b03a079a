import { expect, it } from 'vitest'
import { timeOf } from '../../../src/desk/page/time-of.ts'

it.each([
  ['a moment of the afternoon', new Date(2026, 2, 14, 14, 2, 11).toISOString(), '14:02:11'],
  ['a moment after midnight', new Date(2026, 2, 14, 0, 5, 9).getTime(), '00:05:09'],
])('tells %s without am and pm, in both languages alike', (_, at, time) => {
  expect(timeOf(at)).toBe(time)
})
