import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('link-text-missing', () => {
  it.each([
    [
      'words, code and pictures',
      '[el horario](https://example.org/a) [`b`](https://example.org/b) [![Un bus.](photo.jpg)](https://example.org/c) https://example.org/d',
    ],
  ])('accepts %s', (_what, body) => accepts('link-text-missing', { [ES]: withBody(body) }))

  it.each([
    [
      'empty and blank brackets',
      '⟦[](https://example.org/a)⟧ y ⟦[ ](https://example.org/b)⟧ y ⟦[][c]⟧.\n\n[c]: https://example.org/c',
      [
        'Missing text of the link, expected words between the brackets',
        'Missing text of the link, expected words between the brackets',
        'Missing text of the link, expected words between the brackets',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('link-text-missing', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
