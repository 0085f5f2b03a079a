import { expect, test } from 'vitest'
import { sharing } from '../../../src/ground/basics/sharing.ts'

test('of equal values the first is given', () => {
  const [given, first] = [
    ['a', '1'],
    ['b', '2'],
  ]
  const share = sharing((value: string[]) => value.join('\n'), [given])
  expect(share(['a', '1'])).toBe(given)
  expect(share(first)).toBe(first)
  expect(share(['b', '2'])).toBe(first)
  expect(share(['b', '3'])).toEqual(['b', '3'])
})
