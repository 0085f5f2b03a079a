import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('original-date-order', () => {
  it.each([
    ['what was published here later', {}],
    ['the same day', { [ES]: swap(['date: 2026-03-12', 'date: 2026-03-10']) }],
    [
      'an original without a date',
      { [ES]: swap(['  date: 2026-03-10\n', ''], ['date: 2026-03-12', 'date: 2020-01-01']) },
    ],
    ['a date that is none: its own check tells it', { [ES]: swap(['date: 2026-03-12', 'date: ayer']) }],
  ])('accepts %s', (_what, changes) => accepts('original-date-order', changes))

  it('warns of editions that are older than the original', () => {
    const problems = rejects('original-date-order', {
      [ES]: swap(['date: 2026-03-12', 'date: ⟦2026-03-09⟧']),
      [EN]: swap(['date: 2026-03-14', 'date: ⟦2025-03-14⟧']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected date `2025-03-14`, expected `2026-03-10` or later because the original appeared then'],
      ['warning', 'Unexpected date `2026-03-09`, expected `2026-03-10` or later because the original appeared then'],
    ])
    expect(problems[0]?.related).toEqual([{ file: ES, line: 12, column: 9, message: 'the date of the original' }])
  })
})
