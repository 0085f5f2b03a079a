import { expect, it } from 'vitest'
import { takeOne, tally } from '../../../src/ground/basics/tally.ts'

it('gives each value as often as it was there', () => {
  const counts = tally(['a', 'b', 'a'])
  expect(['a', 'a', 'a', 'b', 'c'].map((value) => takeOne(counts, value))).toEqual([true, true, false, true, false])
})
