import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('heading-first-level', () => {
  it.each([
    ['headings from the second level', '## Uno\n\n### Dos'],
    ['number signs in code', '```\n# comentario\n```'],
  ])('accepts %s', (_what, body) => accepts('heading-first-level', { [ES]: withBody(body) }))

  it.each([
    [
      'headings of the first level, in both ways of writing',
      '⟦# Otro *título*⟧\n\nUno.\n\n⟦Tercero\n===⟧',
      [
        'Unexpected heading `Otro título` of level 1, expected level 2: the title is the page’s only first level',
        'Unexpected heading `Tercero` of level 1, expected level 2: the title is the page’s only first level',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('heading-first-level', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
