import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const dated = (date: string) => (text: string) => text.replace(/^date: .*$/m, `date: ${date}`)

describe('date-future', () => {
  it('accepts today', () => accepts('date-future', { [EN]: dated('2026-03-20') }))

  it('warns of tomorrow, of changes and of corrections to come', () => {
    const problems = rejects('date-future', {
      [EN]: dated('⟦2026-03-21⟧'),
      [ES]: (text) =>
        text.replace(
          '\n---\n',
          '\nupdated: ⟦2027-01-01⟧\ncorrections:\n  - {date: 2026-03-13, text: Uno.}\n  - {date: ⟦2062-03-13⟧, text: Dos.}\n---\n',
        ),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected date `2026-03-21`, expected a day up to today, 2026-03-20'],
      ['warning', 'Unexpected updated `2027-01-01`, expected a day up to today, 2026-03-20'],
      ['warning', 'Unexpected corrections.date `2062-03-13`, expected a day up to today, 2026-03-20'],
    ])
  })
})
