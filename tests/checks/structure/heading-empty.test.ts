import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('heading-empty', () => {
  it.each([
    ['words, code and pictures', '## Uno\n\n## `dos`\n\n## ![Tres.](photo.jpg)'],
    ['a number sign in a sentence', 'Es el # uno.'],
  ])('accepts %s', (_what, body) => accepts('heading-empty', { [ES]: withBody(body) }))

  it.each([
    [
      'number signs alone',
      '⟦##⟧\n\nUno.\n\n⟦### ###⟧\n\nDos.',
      [
        'Missing text of the heading, expected words after the `#`',
        'Missing text of the heading, expected words after the `#`',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('heading-empty', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
