import { expect, it } from 'vitest'
import { keepNewest } from '../../../src/ground/basics/keep-newest.ts'

it('takes the oldest out of a map', () => {
  const map = new Map([1, 2, 3].map((key) => [key, 'x']))
  keepNewest(map, 3)
  expect(map.size).toBe(3)
  keepNewest(map, 2)
  expect([...map.keys()]).toEqual([2, 3])
})
