import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('translation-date-order', () => {
  it.each([
    ['a translation that came later', {}],
    ['one of the same day', { [CLOCK_ES]: swap(['2026-02-05', '2026-02-02']) }],
    ['one that came before our copy of an outlet’s text', { [EN]: swap(['2026-03-14', '2026-03-11']) }],
    ['an original without a date', { [CLOCK_EN]: swap(['date: 2026-02-02\n', '']) }],
  ])('accepts %s', (_what, changes) => accepts('translation-date-order', changes))

  it('warns of translations that are older than what they translate', () => {
    const problems = rejects('translation-date-order', {
      [CLOCK_ES]: swap(['2026-02-05', '⟦2026-01-05⟧']),
      [ES]: swap(
        ['  outlet: infobae\n', ''],
        ['  url: https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/\n', ''],
      ),
      [EN]: swap(['2026-03-14', '⟦2026-03-11⟧']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Unexpected date `2026-03-11`, expected `2026-03-12` or later because this is a translation of index.es.md',
      ],
      [
        'warning',
        'Unexpected date `2026-01-05`, expected `2026-02-02` or later because this is a translation of index.en.md',
      ],
    ])
    expect(problems[1]?.related).toEqual([
      { file: CLOCK_EN, line: 5, column: 7, message: 'the date of the original edition' },
    ])
  })
})
