import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const updated = (day: string) => (text: string) => text.replace('\n---\n', `\nupdated: ${day}\n---\n`)

describe('updated-before-date', () => {
  it('accepts a change on the day of publication', () =>
    accepts('updated-before-date', { [ES]: updated('2026-03-12') }))

  it('rejects changes before it, in both editions', () => {
    const problems = rejects('updated-before-date', { [EN]: updated('⟦2026-03-13⟧'), [ES]: updated('⟦2025-03-15⟧') })
    expect(problems[1]).toMatchObject({
      message: 'Unexpected updated `2025-03-15`, expected a day from `2026-03-12` on, when this was published',
      related: [{ file: ES, line: 5, column: 7, message: 'The day of publication.' }],
    })
  })
})
