import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('link-empty', () => {
  it.each([['links that lead somewhere', '[a](https://example.org/) [b](#nada) [c](nada.jpg)']])(
    'accepts %s',
    (_what, body) => accepts('link-empty', { [ES]: withBody(body) }),
  )

  it.each([
    [
      'links without an address',
      'Lea ⟦[el horario]()⟧, [la lista](⟦<>⟧), [el índice](⟦#⟧) y [el final][f].\n\n[f]: ⟦<>⟧',
      [
        'Missing address of the link, expected where it leads',
        'Missing address of the link, expected where it leads',
        'Missing address of the link, expected where it leads',
        'Missing address of the link, expected where it leads',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('link-empty', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
