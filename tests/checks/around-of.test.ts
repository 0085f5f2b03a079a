import { expect, it } from 'vitest'
import { aroundOf } from '../../src/checks/around-of.ts'
import { aroundDataOf, readInput } from '../../src/pipeline.ts'
import { type Changes, SITE, TODAY, writeNewsroom } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const around = (changes: Changes = {}) => aroundOf(aroundDataOf(readInput(writeNewsroom(changes)), TODAY))

it('says what a file that cannot be read may hold: a person’s its own record, a list any', () => {
  expect(around().mayHold('topics', 'trade')).toBe(false)
  expect(around({ 'newsroom/topics.yml': 'trade: {es: Comercio}' }).mayHold('topics', 'trade')).toBe(true)
  expect(around({ 'newsroom/topics.yml': Buffer.from([0xff, 0xfe, 0]) }).mayHold('topics', 'trade')).toBe(true)
  const wrong = around({ 'newsroom/people/eva-sol.yml': 'name: [Eva]' })
  expect(wrong.records.people.has('eva-sol')).toBe(false)
  expect([wrong.mayHold('people', 'eva-sol'), wrong.mayHold('people', 'eva-luna')]).toEqual([true, false])
})

it('says which day is to come, and which check is off', () => {
  const off = around({ [SITE]: swap(['title:', 'checks: {block-extra: off, link-draft: error}\ntitle:']) })
  expect(['2026-03-20', '2026-03-21'].map(off.isToCome)).toEqual([false, true])
  expect((['block-extra', 'link-draft', 'block-missing'] as const).map(off.isOff)).toEqual([true, false, false])
})
