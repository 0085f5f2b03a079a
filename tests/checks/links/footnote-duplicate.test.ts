import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('footnote-duplicate', () => {
  it.each([
    ['notes with labels of their own', 'Uno.[^1] Dos.[^2]\n\n[^1]: Nota.\n\n[^2]: Otra.'],
    ['two marks of one note', 'Uno.[^1] Dos.[^1]\n\n[^1]: Nota.'],
  ])('accepts %s', (_what, body) => accepts('footnote-duplicate', { [ES]: withBody(body) }))

  it.each([
    [
      'each note after the first of its label',
      'Uno.[^1] Dos.[^n]\n\n[^1]: Nota.\n\n⟦[^1]⟧: Otra.\n\n[^n]: Una más.\n\n⟦[^N]⟧: La última.',
      [
        'Unexpected second note `[^1]`, expected a label of its own: only the first note is shown',
        'Unexpected second note `[^N]`, expected a label of its own: only the first note is shown',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('footnote-duplicate', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })

  it('says where the first note stands', () => {
    const [problem] = rejects('footnote-duplicate', { [ES]: withBody('Uno.[^1]\n\n[^1]: Nota.\n\n⟦[^1]⟧: Otra.') })
    expect(problem?.related).toEqual([{ file: ES, line: 26, column: 1, message: 'The first note `[^1]`' }])
  })
})
