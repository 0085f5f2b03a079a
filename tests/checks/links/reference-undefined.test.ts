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
    [
      'links in brackets of their own',
      'Lea [[uno](https://example.org/1)][[otro](https://example.org/2)] y [a][[b](https://example.org/b)].',
    ],
    ['what only cites', 'Se sabe [12][13], [4, 5][7–9], [Bug #12][Bug #13], [GH-12][GH-13] y [@ruiz2019][@paz2020].'],
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
    [
      'labels that are numbers or names with one',
      'Lea [el horario]⟦[1]⟧, [la lista 2]⟦[lista-2]⟧ y [Windows 10]⟦[1]⟧.',
      [
        'Missing address of `[1]`, expected a line that begins with `[1]:`',
        'Missing address of `[lista-2]`, expected a line that begins with `[lista-2]:`',
        'Missing address of `[1]`, expected a line that begins with `[1]:`',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('reference-undefined', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
