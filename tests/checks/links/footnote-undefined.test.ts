import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('footnote-undefined', () => {
  it.each([
    ['marks with notes', 'Uno.[^1] Dos.[^dos]\n\n[^1]: Nota.\n\n[^dos]: Otra.'],
    ['brackets that are escaped, or in code', 'La expresión \\[^a] y `[^b]`.\n\n    [^c]'],
    ['an accent in brackets', 'El grupo [a^2].'],
  ])('accepts %s', (_what, body) => accepts('footnote-undefined', { [ES]: withBody(body) }))

  it.each([
    [
      'marks without a note, in a quotation too',
      'Una frase.⟦[^9]⟧\n\n> Otra *más*.⟦[^x">]⟧',
      [
        'Missing note `[^9]`, expected a line that begins with `[^9]:`',
        'Missing note `[^x">]`, expected a line that begins with `[^x">]:`',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('footnote-undefined', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
