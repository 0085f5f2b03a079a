import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_ES, ES, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'

describe('link-broken', () => {
  it.each([
    [
      'editions of articles and pictures beside the text',
      'Véase [el reloj](../town-clock/index.es.md), [la foto](photo.jpg) y [la traducción](index.en.md).',
    ],
    [
      'addresses that are no paths',
      '[a](https://example.org/) [b](mailto:ana@example.org) [c](tel:+34600000000) [d](#nada)',
    ],
  ])('accepts %s', (_what, body) => accepts('link-broken', { [ES]: withBody(body) }))

  it.each([
    [
      'articles that are not there',
      'Véase [el reloj](⟦../town-clok/index.es.md⟧) y [el faro][f].\n\n[f]: ⟦../lighthouse/index.es.md⟧',
      [
        'Unexpected article `town-clok`, expected one that there is, perhaps `town-clock`',
        'Unexpected article `lighthouse`, expected one that there is',
      ],
    ],
    [
      'paths of a site, folders, other files',
      '[a](⟦/es/reloj/⟧) [b](⟦../town-clock/⟧) [c](⟦fotos.jpg⟧) [d](⟦../town-clock/index.es.md?x=1⟧)',
      [
        'Unexpected path `/es/reloj/`, expected an edition (`../<key>/index.es.md`) or an address with `https://`',
        'Unexpected path `../town-clock/`, expected an edition (`../<key>/index.es.md`) or an address with `https://`',
        'Unexpected link to `fotos.jpg`, expected a picture in the folder of the article, perhaps `photo.jpg`',
        'Unexpected path `../town-clock/index.es.md?x=1`, expected an edition (`../<key>/index.es.md`) or an address with `https://`',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('link-broken', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })

  it('rejects an edition that the article lacks, and files that are not published', () => {
    const problems = rejects('link-broken', {
      [CLOCK_ES]: null,
      [ES]: withBody('Véase [el reloj](⟦../town-clock/index.es.md⟧) y [los datos](⟦datos.csv⟧).'),
      'articles/night-bus/datos.csv': 'a,b\n',
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected link to `../town-clock/index.es.md`, expected `index.en.md`: the article has no other edition',
      'Unexpected link to the file `datos.csv`, expected a picture or a page: other files are not published',
    ])
  })

  it('accepts an edition that lies there and cannot be read: that has been told', () =>
    accepts('link-broken', {
      [CLOCK_ES]: 'Sin metadatos.',
      [ES]: withBody('Véase [el reloj](../town-clock/index.es.md).'),
    }))

  it('accepts static pages, from articles and among themselves', () =>
    accepts('link-broken', {
      'pages/about/index.es.md': pageText('quienes-somos', {}, '[Avisos](../legal/index.es.md)'),
      'pages/legal/index.es.md': pageText('avisos', {}, '[El autobús](../../articles/night-bus/index.es.md)'),
      [ES]: withBody('[Quiénes somos](../../pages/about/index.es.md)'),
    }))
})
