import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('footnote-unused', () => {
  it.each([
    ['notes with marks', 'Uno.[^1]\n\n[^1]: Nota.'],
    ['a note that another note points to', 'Uno.[^1]\n\n[^1]: Nota.[^2]\n\n[^2]: Otra.'],
  ])('accepts %s', (_what, body) => accepts('footnote-unused', { [ES]: withBody(body) }))

  it.each([
    [
      'notes without a mark',
      'Uno.\n\n⟦[^1]⟧: Nota.\n\n⟦[^sola]⟧: Otra\n    con dos líneas.',
      [
        'Unexpected note `[^1]` that nothing points to, expected its mark in the text: it is not shown',
        'Unexpected note `[^sola]` that nothing points to, expected its mark in the text: it is not shown',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('footnote-unused', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
