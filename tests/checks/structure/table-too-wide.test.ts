import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const row = (cell: string, columns: number) => `|${`${cell}|`.repeat(columns)}`

describe('table-too-wide', () => {
  it.each([
    ['a table as wide as a page', `${row('a', 12)}\n${row('-', 12)}\n${`${row('b', 12)}\n`.repeat(100)}`],
    ['a rule', '-'.repeat(300)],
    ['dashes and pipes in a sentence', `Uno ${'|-'.repeat(200)}`],
  ])('accepts %s', (_what, body) => accepts('table-too-wide', { [ES]: withBody(body) }))

  it('rejects too many columns, and too many cells where rows leave them out', () => {
    const problems = rejects('table-too-wide', {
      [ES]: withBody(`${row('a', 2000)}\n⟦${row('-', 2000)}⟧\n${row('b', 2000)}`),
      [EN]: withBody(`> ${row('a', 50)}\n⟦> ${row(':-:', 50)}⟧\n${'> |b|\n'.repeat(500)}`),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected table of 50 columns and 25,050 cells, expected 60 and 20,000 at most',
      'Unexpected table of 2000 columns and 4,000 cells, expected 60 and 20,000 at most',
    ])
  })
})
