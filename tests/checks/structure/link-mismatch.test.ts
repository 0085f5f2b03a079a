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

  it.each([
    [
      'links in the order of the other language',
      'El [informe](https://a.example.org/1) del [Banco del Sur](https://b.example.org/2).',
      'The [Bank of the South](https://b.example.org/2) [report](https://a.example.org/1).',
    ],
    [
      'links whose words tell nothing, in another order',
      'Véanse [esto](https://a.example.org/1) y [aquello](https://b.example.org/2).',
      'See [that one](https://b.example.org/2) and [this one](https://a.example.org/1).',
    ],
    [
      'a sentence with its link in another paragraph',
      'Cuelga el [horario](https://a.example.org/1). Hay un [mapa](https://b.example.org/2).\n\nLa tarifa no cambia este año, dice la empresa.',
      'There is a [map](https://b.example.org/2).\n\nThe fare does not change this year, says the company. The [timetable](https://a.example.org/1) hangs there.',
    ],
    [
      'links of two paragraphs that changed places with their words',
      'Cuelga el [horario](https://a.example.org/1) en la parada de la plaza mayor.\n\nHay un [mapa](https://b.example.org/2) en la puerta de la estación central.',
      'A [map](https://b.example.org/2) hangs at the stop on the main square.\n\nThe [timetable](https://a.example.org/1) is at the door of the central station.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('link-mismatch', facing(es, en)))

  it.each([
    [
      'in a sentence',
      'Cuelgan el [horario](https://a.example.org/1) y el [mapa](https://b.example.org/2).',
      'The ⟦[timetable](https://b.example.org/2)⟧ and the ⟦[map](https://a.example.org/1)⟧ hang there.',
    ],
    [
      'whose words have much in common',
      'Véanse la [guía de Lantana](https://a.example.org/1) y la [lista de Lantana](https://b.example.org/2).',
      'See the ⟦[Lantana guide](https://b.example.org/2)⟧ and the ⟦[Lantana list](https://a.example.org/1)⟧.',
    ],
    [
      'of two paragraphs',
      'Cuelga el [horario](https://a.example.org/1) en la parada de la plaza.\n\nHay un [mapa](https://b.example.org/2) en la puerta de la estación.',
      'The ⟦[timetable](https://b.example.org/2)⟧ hangs at the stop on the square.\n\nThere is a ⟦[map](https://a.example.org/1)⟧ at the door of the station.',
    ],
  ])('rejects two links that changed places %s', (_what, es, en) => {
    const found = rejects('link-mismatch', facing(es, en)).map(({ severity }) => severity)
    expect(found).toEqual(['warning', 'warning'])
  })

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
