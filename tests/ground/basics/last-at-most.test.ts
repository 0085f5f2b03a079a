import { expect, it } from 'vitest'
import { lastAtMost } from '../../../src/ground/basics/last-at-most.ts'

it.each([
  [[0, 4, 9], 3, 0],
  [[0, 4, 9], 4, 1],
  [[0, 4, 4, 9], 4, 2],
  [[0, 4, 9], 20, 2],
  [[5, 6], 1, 0],
  [[], 1, 0],
])('the last of %j that is at most %i has the index %i', (numbers, limit, index) => {
  expect(lastAtMost(numbers.length, (at) => numbers[at] ?? 0, limit)).toBe(index)
})
