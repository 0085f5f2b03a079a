import { expect, it } from 'vitest'
import { rememberLast } from '../../../src/ground/basics/remember-last.ts'

it('works something out again only where a part of it is another', () => {
  const last = rememberLast<object, number>()
  const [one, other] = [{}, {}]
  const records = {}
  let made = 0
  const ask = (key: object, ...parts: unknown[]) => last(key, parts, () => ++made)
  expect([ask(one, records, 'a b'), ask(one, records, ['a', 'b'].join(' '))]).toEqual([1, 1])
  expect([ask(other, records, 'a b'), ask(one, records, 'a b')]).toEqual([2, 1])
  expect([ask(one, {}, 'a b'), ask(one, {}), ask(one)]).toEqual([3, 4, 5])
})
