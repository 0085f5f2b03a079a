import { expect, test } from 'vitest'
import { memoryOf } from '../../../src/desk/suggest/memory/memory-of.ts'
import type { FollowedNewsroom } from '../../../src/follow/follow-newsroom.ts'
import { deskWith } from '../../support/desk.ts'
import { EN, editFile } from '../../support/newsroom.ts'

const ROW = { article: 'town-clock', row: 'p-1' }

test('knows the sentences of what is done, and those that came in their place', async () => {
  const { desk, root } = await deskWith()
  const { memory, renew } = memoryOf(desk.keeper)
  const find = (text: string) => memory.find(text, 'en', ROW).map(({ pair, percent }) => [percent, pair.es])
  expect(find('It carries 40 passengers.')).toEqual([])
  await renew(desk.newsroom() as FollowedNewsroom)
  expect(find('It carries 40 passengers.')).toEqual([[100, 'Lleva 40 pasajeros.']])
  editFile(root, EN, (text) => text.replace('It carries', 'On board are'))
  await desk.wrote([EN])
  await renew(desk.newsroom() as FollowedNewsroom)
  expect(find('On board are 40 passengers.')).toEqual([[100, 'Lleva 40 pasajeros.']])
  expect(find('It carries 40 passengers.').filter(([percent]) => percent === 100)).toEqual([])
})
