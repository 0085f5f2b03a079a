import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('quote-style', () => {
  it.each([
    ['one kind of marks in each edition', 'Dijo «uno» y «dos».', 'He said “one” and “two”.'],
    ['another kind within a quotation', 'Dijo «uno “dos” tres».', 'He said “one "two" three”.'],
  ])('accepts %s', (_what, es, en) => accepts('quote-style', facing(es, en)))

  it.each([
    [
      'the first quotation of each rarer kind',
      'Dijo «uno» y «dos», ⟦"⟧tres", "cuatro" y ⟦“⟧cinco”. Y «seis».',
      'He said "one" and ⟦“⟧two”. "Three".',
      [
        'Unexpected `“ ”` (1 time), expected `" "` as 2 times in this text',
        'Unexpected `" "` (2 times), expected `« »` as 3 times in this text',
        'Unexpected `“ ”` (1 time), expected `« »` as 3 times in this text',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('quote-style', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
