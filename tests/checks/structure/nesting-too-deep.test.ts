import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const stairs = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')

describe('nesting-too-deep', () => {
  it.each([
    ['lists in lists', stairs(12)],
    ['quotations of quotations', `${'> '.repeat(12)}fin`],
    ['a rule of many marks', '* '.repeat(200).trimEnd()],
    ['code that stands far to the right', `~~~\n${' '.repeat(90)}- a\n~~~`],
  ])('accepts %s', (_what, body) => accepts('nesting-too-deep', { [ES]: withBody(body) }))

  it.each([
    ['quotations', `⟦${'> '.repeat(4000)}fin⟧`],
    ['lists on one line', `⟦${'* '.repeat(1000)}fin⟧`],
    ['numbered lists', `⟦${'1. '.repeat(1000)}fin⟧`],
    ['lists, a line each', `${stairs(60)}\n⟦${'  '.repeat(60)}- a⟧\n${'  '.repeat(61)}- a`],
    ['lists, with tabulators', `⟦${'\t'.repeat(40)}- a⟧`],
  ])('rejects hundreds of %s', (_what, body) => {
    const [problem] = rejects('nesting-too-deep', { [ES]: withBody(body) })
    expect(problem?.message).toBe('Unexpected nesting of lists, quotations or emphasis, expected 60 levels at most')
  })

  it('rejects emphasis in emphasis, in both editions', () => {
    const deep = `${'*a '.repeat(199)}⟦*a⟧${' a*'.repeat(199)}`
    const problems = rejects('nesting-too-deep', {
      [ES]: withBody(deep.replace('⟦*a⟧', '⟦*a*⟧')),
      [EN]: withBody('Uno.'),
    })
    expect(problems[0]?.message).toBe(
      'Unexpected nesting of lists, quotations or emphasis, expected 200 levels at most',
    )
  })
})
