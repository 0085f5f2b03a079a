import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const link = (address: string) => `[Ver](${address}).`

describe('link-mismatch', () => {
  it.each([
    ['the same page', 'https://www.example.org/a/', 'http://example.org/a#uno'],
    ['Wikipedia in two languages', 'https://es.wikipedia.org/wiki/Autob%C3%BAs', 'https://en.wikipedia.org/wiki/Bus'],
    ['a page in two languages', 'https://example.org/es/lecciones/mapas', 'https://example.org/en/lessons/maps'],
    ['a file in two languages', 'https://example.org/informe-es.pdf', 'https://example.org/report-en.pdf'],
    ['the editions of an article', '../town-clock/index.es.md', '../town-clock/index.en.md'],
  ])('accepts %s', (_what, es, en) => accepts('link-mismatch', facing(link(es), link(en))))

  it('rejects a link that leads elsewhere, the less surely the less alike it is', () => {
    const problems = rejects(
      'link-mismatch',
      facing(
        `${link('https://atom.example.org/')}\n\n${link('https://docs.example.org/3.1/')}\n\n${link('https://a.example.org/')}`,
        '⟦[See](https://atoms.example.org/)⟧.\n\n⟦[See](https://docs.example.org/3.2/)⟧.\n\n⟦[See](https://quite.example.net/other)⟧.',
      ),
    )
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Unexpected link to `https://atoms.example.org/`, expected `https://atom.example.org/` as in index.es.md:24:1',
      ],
      [
        'warning',
        'Unexpected link to `https://docs.example.org/3.2/`, expected `https://docs.example.org/3.1/` as in index.es.md:26:1',
      ],
      [
        'info',
        'Unexpected link to `https://quite.example.net/other`, expected `https://a.example.org/` as in index.es.md:28:1',
      ],
    ])
  })
})
