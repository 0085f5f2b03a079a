import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('reference-undefined', () => {
  it.each([
    [
      'labels that are defined',
      '[a][b] [c][] [d] ![e][b]\n\n[b]: https://example.org/b\n[c]: https://example.org/c\n[d]: photo.jpg',
    ],
    ['brackets that are no links', 'Dijo «[sic]» y [Mac], lista[0][1], [x]\\[y] y `[a][b]`.'],
    ['the mark of a note after brackets', '[Nota][^1]\n\n[^1]: Una.'],
  ])('accepts %s', (_what, body) => accepts('reference-undefined', { [ES]: withBody(body) }))

  it.each([
    [
      'labels that no line defines, of links and pictures',
      'Lea [el *nuevo* horario]⟦[nada]⟧ y [la lista]⟦[]⟧ hoy.\n\n> ![Un tren.]⟦[tren\\]]⟧',
      [
        'Missing address of `[nada]`, expected a line that begins with `[nada]:`',
        'Missing address of `[la lista]`, expected a line that begins with `[la lista]:`',
        'Missing address of `[tren\\]]`, expected a line that begins with `[tren\\]]:`',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('reference-undefined', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
