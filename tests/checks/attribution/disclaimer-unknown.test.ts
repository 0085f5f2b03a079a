import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('disclaimer-unknown', () => {
  it.each([
    ['one of the newsroom', {}],
    ['none', { [ES]: swap(['disclaimer: author-opinion\n', '']) }],
    ['any while the newsroom’s file is wrong', { 'newsroom/disclaimers.yml': 'author-opinion: {es: 7}\n' }],
  ])('accepts %s', (_what, changes) => accepts('disclaimer-unknown', changes))

  it('rejects ids that nobody knows', () => {
    const problems = rejects('disclaimer-unknown', {
      [ES]: swap(['author-opinion', '⟦autor-opinion⟧']),
      [CLOCK_EN]: swap(['license:', 'disclaimer: ⟦__proto__⟧\nlicense:']),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected disclaimer `autor-opinion`, expected `author-opinion`',
      'Unexpected disclaimer `__proto__`, expected one of newsroom/disclaimers.yml',
    ])
  })

  it('rejects any where the newsroom has no such file', () => {
    rejects('disclaimer-unknown', {
      'newsroom/disclaimers.yml': null,
      [ES]: swap(['author-opinion', '⟦author-opinion⟧']),
    })
  })
})
