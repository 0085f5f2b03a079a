import { expect, it } from 'vitest'
import { applyEdits, overlap } from '../../src/write/apply-edits.ts'

it('puts replacements in their places, in whatever order they come', () => {
  const edits = [
    { start: 8, end: 9, replacement: '»' },
    { start: 0, end: 1, replacement: '«' },
    { start: 4, end: 6, replacement: '' },
  ]
  expect(applyEdits('"uno  d"', [])).toBe('"uno  d"')
  expect(applyEdits('"uno  do"', edits)).toBe('«unodo»')
})

it.each([
  [0, 2, 2, 3, true],
  [0, 2, 1, 3, true],
  [1, 1, 1, 1, true],
  [0, 2, 3, 4, false],
])('takes %i–%i and %i–%i for overlapping: %s', (start, end, otherStart, otherEnd, expected) => {
  const edit = (start: number, end: number) => ({ start, end, replacement: '' })
  expect(overlap(edit(start, end), edit(otherStart, otherEnd))).toBe(expected)
})
