import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { plainWords } from '../../../src/import/html/page/thing-words.ts'
import { read } from './read.ts'
import { PARAGRAPHS } from './sites.ts'

const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')
const data = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...thing })}</script>`
const page = (head: string, above = '', before = '') =>
  `${before}<html><head><title>El puerto</title>${head}</head><body><main>${above}<article>${text}</article></main></body></html>`
const factsOf = async (head: string, above = '', before = '') => (await read(page(head, above, before))).facts

describe('what a page says of itself', () => {
  it.each<[what: string, head: string, facts: DocumentFacts]>([
    [
      'topics, once each',
      '<meta property="article:tag" content="puertos"><meta property="article:tag" content="ríos"><meta property="article:tag" content="puertos">',
      { topics: ['puertos', 'ríos'] },
    ],
    [
      'a licence by its address',
      data({ license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' }),
      { license: 'CC-BY-NC-SA-4.0' },
    ],
    [
      'that nobody keeps any right',
      '<link rel="license" href="http://creativecommons.org/publicdomain/zero/1.0/">',
      { license: 'CC0-1.0' },
    ],
    [
      'a licence in words',
      '<meta name="dc.rights" content="Todos los derechos reservados">',
      { license: 'Todos los derechos reservados' },
    ],
    ['no licence by an address that nobody knows', '<meta name="license" content="https://a.example/terms">', {}],
    [
      'its photo by its address',
      data({ image: 'https://a.example/g.jpg' }),
      { photo: { source: 'https://a.example/g.jpg' } },
    ],
    [
      'all of its photo',
      `${data({ image: { contentUrl: 'https://a.example/g.jpg', caption: 'La grúa.', creditText: 'Eva Paz' } })}<meta property="og:image:alt" content="Una grúa">`,
      { photo: { source: 'https://a.example/g.jpg', alt: 'Una grúa', caption: 'La grúa.', credit: 'Eva Paz' } },
    ],
    [
      'the photo that it names for networks',
      '<meta property="og:image" content="https://a.example/n.jpg">',
      { photo: { source: 'https://a.example/n.jpg' } },
    ],
    ['authors by their names alone', data({ author: ['Ana Ruiz', 'Tom Hale'] }), { authors: ['Ana Ruiz', 'Tom Hale'] }],
    [
      'who published what it is a translation of, by another name',
      data({ translationOfWork: { url: 'https://a.example/en/port', publisher: { alternateName: 'The Leaf' } } }),
      { original: { url: 'https://a.example/en/port', outlet: 'The Leaf' } },
    ],
    [
      'its publisher as linked data writes values',
      data({ publisher: { name: { '@value': 'La Hoja' } } }),
      { original: { outlet: 'La Hoja' } as object },
    ],
    [
      'what it is a translation of',
      data({
        translationOfWork: {
          '@id': 'https://a.example/en/port',
          inLanguage: 'English',
          headline: 'The port',
          isPartOf: { name: 'The Leaf' },
          datePublished: '20260314',
        },
      }),
      {
        original: {
          url: 'https://a.example/en/port',
          language: 'en',
          outlet: 'The Leaf',
          title: 'The port',
          date: '2026-03-14',
        },
      },
    ],
    [
      'the address that it is based on',
      data({ isBasedOn: 'https://a.example/en/port' }),
      { original: { url: 'https://a.example/en/port' } },
    ],
    ['nothing by what it is based on that is no address', data({ isBasedOn: 'ISBN 84-376-0494-X' }), {}],
  ])('is %s', async (_, head, facts) => {
    const found = await factsOf(head)
    const { title, ...others } = found
    expect([title, others]).toEqual(['El puerto', facts])
  })

  it.each<[what: string, head: string, language: string | undefined, original: object | undefined]>([
    [
      'by its data',
      data({ inLanguage: 'es-AR', publisher: { name: 'La Hoja' } }),
      'es',
      { language: 'es', outlet: 'La Hoja' },
    ],
    [
      'by a word',
      '<meta name="language" content="Castellano"><meta name="application-name" content="La Hoja">',
      'es',
      { language: 'es', outlet: 'La Hoja' },
    ],
    [
      'by the mark of networks',
      '<meta property="og:locale" content="en_GB"><meta property="og:site_name" content="The Leaf">',
      'en',
      { language: 'en', outlet: 'The Leaf' },
    ],
    [
      'that we do not write in',
      '<meta property="og:locale" content="pt_BR"><meta property="og:site_name" content="A Folha">',
      undefined,
      { language: 'pt', outlet: 'A Folha' },
    ],
    ['by no word that says none', '<meta name="language" content="de aquí">', undefined, undefined],
  ])('is its language %s', async (_, head, language, original) => {
    const facts = await factsOf(head)
    expect([facts.language, facts.original]).toEqual([language, original])
  })

  it.each<[what: string, head: string, above: string, date: string | undefined]>([
    ['in its data', data({ datePublished: '2026-03-14T08:30:00-03:00' }), '', '2026-03-14'],
    ['in its head, as people write it', '<meta name="date" content="March 14, 2026">', '', '2026-03-14'],
    [
      'in a mark for it, by its content',
      '',
      '<span itemprop="datePublished" content="2026-03-14">hoy</span>',
      '2026-03-14',
    ],
    [
      'in a mark of a blog, by its title',
      '',
      '<abbr class="published" title="2026-03-14T08:30:00">hoy</abbr>',
      '2026-03-14',
    ],
    [
      'in the mark for it, not in the first',
      '',
      '<time datetime="2020-01-01"></time><time class="entry-date" datetime="2026-03-14"></time>',
      '2026-03-14',
    ],
    ['nowhere, where no such day can be', '<meta name="date" content="2026-31-14">', '', undefined],
  ])('is the day %s', async (_, head, above, date) => {
    const { original, date: shown } = await factsOf(`<meta property="og:site_name" content="La Hoja">${head}`, above)
    expect(original?.date ?? shown).toBe(date)
  })

  it.each<[what: string, name: string]>([
    ['as its content', '<meta itemprop="name" content="La Hoja">'],
    ['as its words', '<b itemprop="name">La Hoja</b>'],
  ])('is who publishes it, marked in the text: %s', async (_, name) => {
    expect((await factsOf('', `<div itemprop="publisher" itemscope>${name}</div>`)).original?.outlet).toBe('La Hoja')
  })

  it('is the address that a browser noted when it was saved', async () => {
    const facts = await factsOf(
      '<meta property="og:site_name" content="La Hoja">',
      '',
      '<!-- a page --><!-- saved from url=(0030)https://hoja.example/puerto -->',
    )
    expect(facts.original).toEqual({ outlet: 'La Hoja', url: 'https://hoja.example/puerto' })
  })

  it.each<[what: string, description: string, kept: string | undefined]>([
    ['that is the beginning of its text, cut off', `${PARAGRAPHS[0]?.slice(0, 60)} [...]`, undefined],
    ['of its own, cut off', 'Un pueblo cuenta los camiones…', 'Un pueblo cuenta los camiones…'],
    ['of its own', 'Un pueblo cuenta.', 'Un pueblo cuenta.'],
  ])('is a description %s', async (_, description, kept) => {
    expect((await factsOf(`<meta name="description" content="${description}">`)).description).toBe(kept)
  })

  it('is its title as it is shown, where machines read it cut off', async () => {
    const { facts } = await read(
      page('<meta property="og:title" content="El puerto que na…">', '<h1>El puerto que nadie nombra</h1>'),
    )
    expect(facts.title).toBe('El puerto que nadie nombra')
  })
})

describe('the photo of a page', () => {
  it('has what the page says of it where nothing is shown', async () => {
    const head = `${data({ image: { url: 'https://a.example/g.jpg', description: 'La grúa.', creator: { name: 'Eva Paz' } } })}<meta name="twitter:image:alt" content="Una grúa">`
    expect((await factsOf(head, '<h1>El puerto</h1><figure><img src="shown.jpg"></figure>')).photo).toEqual({
      source: 'shown.jpg',
      alt: 'Una grúa',
      caption: 'La grúa.',
      credit: 'Eva Paz',
    })
  })
})

it.each([
  ['Ana &amp; Tom', 'Ana & Tom'],
  ['<p>El&nbsp;puerto</p>', 'El puerto'],
  ['El r&#237;o &#xF1;and&uacute;', 'El río ñand&uacute;'],
  ['&#x110000; y &#999999999;', '&#x110000; y &#999999999;'],
  ['&#1114112;', '&#1114112;'],
])('plain words of data that are written as HTML: %s', (words, plain) => {
  expect(plainWords(words)).toBe(plain)
})
