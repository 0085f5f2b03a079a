import { expect, it } from 'vitest'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { putInWords } from '../../../src/ground/messages/put-in-words.ts'
import { toSay } from '../../../src/ground/messages/to-say.ts'
import type { ToSay } from '../../../src/model.ts'

const [en, es] = [textsOf('en'), textsOf('es')]
/** What comes back of what was kept. */
const kept = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data))

it('says a text of a check in either language', () => {
  const say = toSay('topic-unknown', 'trasnport', 'transport')
  expect(putInWords(say, en)).toEqual(en.checks['topic-unknown']('trasnport', 'transport'))
  expect(putInWords(say, es)).toEqual(es.checks['topic-unknown']('trasnport', 'transport'))
})

it('finds texts within others, those that are about nothing, and those of what ends a run', () => {
  expect(putInWords(toSay('alias-taken.other'), en)).toBe(en.checks['alias-taken'].other)
  expect(putInWords(toSay('yaml-syntax.slips.tab'), en)).toBe(en.checks['yaml-syntax'].slips.tab)
  expect(putInWords(toSay('disk.siteMissing'), es)).toEqual(es.disk.siteMissing())
  expect(putInWords(toSay('cli.usageErrors.command-missing'), en)).toEqual(en.cli.usageErrors['command-missing']())
})

it('says the same after it was kept as JSON', () => {
  const absent = toSay('topic-unknown', 'x', undefined)
  expect(kept(absent)).toEqual(['topic-unknown', 'x', null])
  expect(putInWords(kept(absent), en)).toEqual(en.checks['topic-unknown']('x', undefined))
  const parts = { isUnquoted: false, meant: [] }
  const within = toSay('value-unexpected', 'slug', 'Ñ', 'slug', parts)
  expect(putInWords(kept(within), es)).toEqual(es.checks['value-unexpected']('slug', 'Ñ', 'slug', parts))
})

it('takes what the text is about, and nothing else: the compiler holds it', () => {
  // @ts-expect-error: no such text
  toSay('topic-unknwon', 'x', undefined)
  // @ts-expect-error: a group of texts
  toSay('alias-taken', 'x')
  // @ts-expect-error: a number is no topic
  toSay('topic-unknown', 5, undefined)
  // @ts-expect-error: a list that nobody looked at
  const say: ToSay = ['topic-unknown', 'x', undefined]
  // @ts-expect-error: what is said beside another place has no note
  const finding: ToSay = toSay('alias-taken.other')
  expect([say, finding]).toHaveLength(2)
})
