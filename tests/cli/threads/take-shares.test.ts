import { expect, it } from 'vitest'
import { takeShares } from '../../../src/cli/threads/take-shares.ts'

const list = Array.from({ length: 9 }, (_, index) => index)

it('gives out the whole list, in order', () => {
  expect([...takeShares(list, new Int32Array(1))]).toEqual([
    { index: 0, items: [0, 1, 2, 3] },
    { index: 1, items: [4, 5, 6, 7] },
    { index: 2, items: [8] },
  ])
})

it('gives each share to one of those that take turns', () => {
  const turns = new Int32Array(new SharedArrayBuffer(4))
  const [mine, yours] = [takeShares(list, turns)[Symbol.iterator](), takeShares(list, turns)[Symbol.iterator]()]
  const taken = [mine, yours, yours, mine, yours].map((shares) => shares.next())
  expect(taken.map(({ value }) => value?.index)).toEqual([0, 1, 2, undefined, undefined])
})

it('gives nothing of nothing', () => {
  expect([...takeShares([], new Int32Array(1))]).toEqual([])
})
