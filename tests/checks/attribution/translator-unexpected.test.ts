import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const credited = swap(['date:', 'translators: [tom-hale]\ndate:'])

describe('translator-unexpected', () => {
  it.each([
    ['translations', {}],
    [
      'both editions of an original in a third language',
      { [ES]: (text: string) => credited(swap(['language: es', 'language: pt'])(text)) },
    ],
    ['a summary', { [ES]: (text: string) => credited(swap(['  date:', '  use: summary\n  date:'])(text)) }],
  ])('accepts %s', (_what, changes) => accepts('translator-unexpected', changes))

  it('rejects them on an original and on a republication', () => {
    const problems = rejects('translator-unexpected', {
      [CLOCK_EN]: swap(['date:', 'translators: ⟦[ana-ruiz, tom-hale]⟧\ndate:']),
      [ES]: swap(['date:', 'translators: ⟦[tom-hale]⟧\ndate:']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Unexpected translators `tom-hale`, expected none because the original is Spanish'],
      ['error', 'Unexpected translators `ana-ruiz`, `tom-hale`, expected none because the original is English'],
    ])
  })
})
