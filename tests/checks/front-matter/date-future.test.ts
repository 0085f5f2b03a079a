import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const dated = (date: string) => (text: string) => text.replace(/^date: .*$/m, `date: ${date}`)

describe('date-future', () => {
  it('accepts today', () => accepts('date-future', { [EN]: dated('2026-03-20') }))

  it('accepts a draft with a day to come, and a correction of the day itself', () => {
    accepts('date-future', {
      [EN]: dated('2026-04-01\ndraft: true'),
      [ES]: dated('2026-03-20\nupdated: 2026-03-20'),
    })
  })

  it('says that a text waits for its day, and warns of a day that is far away', () => {
    const problems = rejects('date-future', { [EN]: dated('⟦2026-03-21⟧'), [ES]: dated('⟦2062-03-12⟧') })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'info',
        'Unexpected date `2026-03-21`, expected a day up to today, 2026-03-20, for a text that is public: until then this edition is not on the site',
      ],
      [
        'warning',
        'Unexpected date `2062-03-12`, expected a day within a year from today, 2026-03-20: until then this edition is not on the site',
      ],
    ])
  })

  it('warns of changes and of corrections to come', () => {
    const problems = rejects('date-future', {
      [ES]: (text) =>
        text.replace(
          '\n---\n',
          '\nupdated: ⟦2027-01-01⟧\ncorrections:\n  - {date: 2026-03-13, text: Uno.}\n  - {date: ⟦2062-03-13⟧, text: Dos.}\n---\n',
        ),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected updated `2027-01-01`, expected a day up to today, 2026-03-20'],
      ['warning', 'Unexpected corrections.date `2062-03-13`, expected a day up to today, 2026-03-20'],
    ])
  })
})
