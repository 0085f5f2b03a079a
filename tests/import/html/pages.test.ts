import { describe, expect, it } from 'vitest'
import { type Read, read } from './read.ts'
import { PARAGRAPHS, SITES, TEXT } from './sites.ts'

describe.each(Object.entries(SITES))('a page that %s saves', (_, page) => {
  let saved: Read | undefined
  const reading = async (): Promise<Read> => {
    saved ??= await read(page)
    return saved
  }

  it('is its text and nothing else', async () => {
    expect((await reading()).body).toBe(TEXT)
  })

  it('says who wrote what where and when', async () => {
    const { facts } = await reading()
    expect(facts).toMatchObject({
      title: 'El puerto que nadie nombra',
      description: 'Un pueblo del río cuenta los camiones que pasan de noche.',
      language: 'es',
      authors: ['Marta Quiroga'],
      original: {
        language: 'es',
        outlet: 'El Litoral de Ejemplo',
        url: 'https://www.ellitoral.example/opinion/puerto/',
        date: '2026-03-14',
      },
    })
  })

  it('has the picture above it as its photo', async () => {
    expect((await reading()).facts.photo).toEqual({
      source: 'nota_files/grúa.jpg',
      alt: 'Una grúa sobre el río',
      caption: 'La grúa del muelle norte.',
      credit: 'Lucía Ferrando',
    })
  })

  it('is told with what stayed out, each kind once', async () => {
    const { dropped } = await reading()
    const kinds = dropped.map(({ kind, what }) => `${kind} ${what ?? ''}`)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(dropped.filter(({ kind }) => kind === 'page-part')).toEqual([])
    expect(dropped.some(({ kind }) => kind === 'related')).toBe(true)
  })
})

/** A page of a site around a body. */
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="es"><head><title>Una nota</title><link rel="canonical" href="https://a.example/nota">${head}</head><body><main><h1>Una nota</h1>${body}</main></body></html>`
const [first, second] = PARAGRAPHS as [string, string]

describe('what stands between paragraphs', () => {
  it.each([
    ['a line with a link to another piece', '<p>Lea también: <a href="/x">Otra nota</a></p>', 'related'],
    ['the same in bold', '<p><strong>Te puede interesar <a href="/x">Otra nota</a></strong></p>', 'related'],
    ['a label with links of the site', '<h3>Seguí leyendo</h3><ul><li><a href="/x">Otra nota</a></li></ul>', 'related'],
    [
      'a box that is called so',
      '<div class="nota_relacionada"><p>Otra nota del día, con su bajada.</p></div>',
      'related',
    ],
    ['a word for advertising', '<p>PUBLICIDAD</p>', 'advertising'],
    ['the English one', '<p>Article continues below advertisement</p>', 'advertising'],
    ['a request', '<p>Suscribite gratis a nuestro newsletter de los sábados</p>', 'newsletter'],
    ['buttons', '<p>Compartir en <a href="#">Facebook</a> <a href="#">WhatsApp</a></p>', 'share-bar'],
    ['a form', '<form class="newsletter-form"><p>Reciba nuestro boletín</p></form>', 'newsletter'],
  ])('stays out and is told: %s', async (_, html, kind) => {
    const { body, dropped } = await read(page(`<p>${first}</p>${html}<p>${second}</p>`))
    expect(body).toBe(`${first}\n\n${second}`)
    expect(dropped).toEqual([{ kind, count: 1 }])
  })

  it.each([
    [
      'a list of sources elsewhere',
      '<h2>Seguí leyendo</h2><ul><li><a href="https://b.example/x">Un libro</a></li></ul>',
      '## Seguí leyendo\n\n- [Un libro](https://b.example/x)',
    ],
    [
      'a sentence that begins so',
      '<p>Más sobre esto dijo el ministro en la radio, sin dar fechas ni nombres.</p>',
      'Más sobre esto dijo el ministro en la radio, sin dar fechas ni nombres.',
    ],
    ['a heading', '<h2>Publicidad</h2>', '## Publicidad'],
    ['names of networks in a list', '<ul><li>Facebook</li><li>Twitter</li></ul>', '- Facebook\n- Twitter'],
    [
      'a box of its own text',
      '<aside><p>La ruta 11 tiene 980 kilómetros.</p></aside>',
      'La ruta 11 tiene 980 kilómetros.',
    ],
  ])('stays where it is text: %s', async (_, html, expected) => {
    const { body } = await read(page(`<p>${first}</p>${html}<p>${second}</p>`))
    expect(body).toBe(`${first}\n\n${expected}\n\n${second}`)
  })

  it('stays out where it says a sentence of the text again', async () => {
    const { body, dropped } = await read(
      page(`<p>${first}</p><aside class="pullquote"><p>${second.slice(0, 60)}</p></aside><p>${second}</p>`),
    )
    expect(body).toBe(`${first}\n\n${second}`)
    expect(dropped).toEqual([{ kind: 'text-box', count: 1 }])
  })

  it('is told by its address where it is embedded', async () => {
    const { body, dropped } = await read(
      page(
        `<p>${first}</p><iframe src="https://www.youtube.com/embed/abc"></iframe><blockquote class="twitter-tweet"><p>Hola</p><a href="https://twitter.com/a/status/1">14 de marzo</a></blockquote><p>${second}</p>`,
      ),
    )
    expect(body).toBe(`${first}\n\n${second}`)
    expect(dropped).toEqual([
      { kind: 'embed', what: 'https://www.youtube.com/embed/abc', count: 1 },
      { kind: 'embed', what: 'https://twitter.com/a/status/1', count: 1 },
    ])
  })
})

describe('what a page says of itself', () => {
  it('is the article among several, by its address', async () => {
    const data = (address: string, headline: string, author: string) =>
      JSON.stringify({ '@type': 'NewsArticle', url: address, headline, author: { name: author } })
    const { facts } = await read(
      page(
        `<p>${first}</p>`,
        `<script type="application/ld+json">[${data('https://a.example/otra', 'Otra nota', 'Otra Persona')},${data('https://a.example/nota', 'Una nota', 'Ana Ruiz')}]</script><script type="application/ld+json">{ no es JSON }</script>`,
      ),
    )
    expect(facts).toMatchObject({ title: 'Una nota', authors: ['Ana Ruiz'] })
  })

  it('can be that it is a translation', async () => {
    const work = {
      '@type': 'NewsArticle',
      headline: 'A note',
      inLanguage: 'es',
      translator: { '@type': 'Person', name: 'Luis Paz' },
      author: [
        { '@type': 'Person', name: 'Ana Ruiz' },
        { '@type': 'Person', name: 'Tom Hale' },
      ],
      translationOfWork: {
        '@type': 'NewsArticle',
        url: 'https://b.example/a-note',
        inLanguage: 'en-US',
        headline: 'A note',
        publisher: { name: 'The Harbour Review' },
      },
    }
    const { facts } = await read(
      page(`<p>${first}</p>`, `<script type="application/ld+json">${JSON.stringify(work)}</script>`),
    )
    expect(facts).toMatchObject({
      authors: ['Ana Ruiz', 'Tom Hale'],
      translators: ['Luis Paz'],
      original: { language: 'en', url: 'https://b.example/a-note', title: 'A note', outlet: 'The Harbour Review' },
    })
  })

  it.each([
    [
      'in the head',
      '<meta name="author" content="Por Ana Ruiz y Tom Hale"><meta name="date" content="2026-03-14">',
      '',
    ],
    [
      'in links',
      '',
      '<p class="x"><a rel="author" href="/a">Ana Ruiz</a> <a rel="author" href="/b">Tom Hale</a> <time datetime="2026-03-14">ayer</time></p>',
    ],
    [
      'in marks',
      '',
      '<div itemprop="author"><span itemprop="name">Ana Ruiz</span></div><div itemprop="author"><span itemprop="name">Tom Hale</span></div><span class="fecha">Sábado 14 de marzo de 2026</span>',
    ],
  ])('stands %s', async (_, head, above) => {
    const { facts } = await read(page(`${above}<p>${first}</p><p>${second}</p>`, head))
    expect(facts).toMatchObject({ authors: ['Ana Ruiz', 'Tom Hale'], original: { date: '2026-03-14' } })
  })

  it('leaves no readers and minutes above the text, though its title stands in a box', async () => {
    const above =
      '<div><h1>Una nota</h1></div><div><div><span>7 min read</span>·<span>Mar 14, 2026</span></div></div><p>120</p>'
    const { body, dropped } = await read(
      `<html lang="es"><head><title>Una nota</title><link rel="canonical" href="https://a.example/nota"></head><body><article>${above}<p>${first}</p><p>${second}</p></article></body></html>`,
    )
    expect(body).toBe(`${first}\n\n${second}`)
    expect(dropped).toEqual([{ kind: 'menu', count: 2 }])
  })

  it('leaves lines on translators to be read with the text', async () => {
    const { body } = await read(page(`<div class="byline">Por Ana Ruiz. Traducción de Luis Paz</div><p>${first}</p>`))
    expect(body).toBe(`Por Ana Ruiz. Traducción de Luis Paz\n\n${first}`)
  })

  it('can be a box about its author', async () => {
    const { body, facts, recognised } = await read(
      page(
        `<p>${first}</p><div class="author-bio"><h4>Ana Ruiz</h4><p>Es periodista y vive junto al río desde 1998.</p></div>`,
        '<meta name="author" content="Ana Ruiz">',
      ),
    )
    expect(body).toBe(first)
    expect(facts.bios).toEqual([{ name: 'Ana Ruiz', text: 'Es periodista y vive junto al río desde 1998.' }])
    expect(recognised).toEqual([{ key: 'bios', said: 'Es periodista y vive junto al río desde 1998.' }])
  })
})

describe('a piece of HTML that is no page of a site', () => {
  it('stays whole', async () => {
    const { body, facts } = await read(
      '<h2>Dos cosas</h2><p>Una.</p><div class="related"><p>Otra que no se pierde, aunque la caja se llame así.</p></div>',
    )
    expect(body).toBe('## Dos cosas\n\nUna.\n\nOtra que no se pierde, aunque la caja se llame así.')
    expect(facts).toEqual({})
  })
})
