import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const spanish = 'corrections:\n  - {date: 2026-03-15, text: Lleva 40 pasajeros.}\n'
const english = 'corrections:\n  - {date: 2026-03-15, text: It carries 40 passengers.}\n'

describe('correction-missing', () => {
  it.each([
    ['editions without corrections', {}],
    [
      'a correction of the same date in both',
      { [ES]: swap(['photo:', `${spanish}photo:`]), [EN]: swap(['photo:', `${english}photo:`]) },
    ],
    [
      'a correction where the other edition stands in the outlet',
      {
        [ES]: null,
        [EN]: swap([
          'translators:',
          `${english}original: {language: es, outlet: infobae, url: "https://www.infobae.com/a/b/"}\ntranslators:`,
        ]),
      },
    ],
  ])('accepts %s', (_what, changes) => accepts('correction-missing', changes))

  it('rejects one that only the source has', () => {
    const [problem] = rejects('correction-missing', {
      [ES]: swap(['photo:', `${spanish}photo:`]),
      [EN]: (text) => `⟦⟧${text}`,
    })
    expect(problem?.message).toBe('Missing correction of `2026-03-15`, expected one as in index.es.md:18:5')
    expect(problem?.related).toEqual([
      { file: ES, line: 18, column: 5, message: 'the correction in the other edition' },
    ])
  })

  it('rejects two in two articles, and one of another day', () => {
    const other = english.replace('15', '16')
    const problems = rejects('correction-missing', {
      [ES]: swap(['photo:', `⟦corrections⟧${spanish.slice(11)}photo:`]),
      [EN]: swap(['photo:', `⟦corrections⟧${other.slice(11)}photo:`]),
      'articles/town-clock/index.en.md': (text) => `⟦⟧${text}`,
      [CLOCK_ES]: swap(['translators:', `${spanish}translators:`]),
    })
    expect(problems.map(({ message }) => message.slice(0, 35))).toEqual([
      'Missing correction of `2026-03-15`,',
      'Missing correction of `2026-03-16`,',
      'Missing correction of `2026-03-15`,',
    ])
  })
})
