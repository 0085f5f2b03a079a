import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/index.ts'
import type { ArticlePage, FacingPage } from '../../src/model.ts'
import { TEXTS } from '../support/bodies.ts'
import { ARTICLE } from './article-pages.ts'
import { FACING, FACING_EN } from './facing-pages.ts'

const text = TEXTS.es.split('\n\n').map((paragraph, index) => `<p id="p${index}">${paragraph}</p>`)
const sections = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']
const LENGTHS: [what: string, page: ArticlePage][] = [
  ['a short article', { ...ARTICLE, body: () => text.join('') }],
  ['an article of some screens', { ...ARTICLE, body: () => text.concat(text, text).join('') }],
  [
    'a long article with its contents',
    {
      ...ARTICLE,
      contents: sections.map((name) => ({ href: `#${name}`, text: name })),
      body: () => sections.map((name) => `<h2 id="${name}">${name}</h2>${text.join('')}`).join(''),
    },
  ],
]

/** What the reader mode of Firefox leaves of a page. */
function readerMode(page: ArticlePage | FacingPage) {
  const { document } = parseHTML(renderPage(page))
  const article = new Readability(document).parse()
  return { html: article?.content ?? '', words: article?.textContent?.replace(/\s+/g, ' ') ?? '' }
}

describe.each(LENGTHS)('the reader mode keeps of %s', (_, page) => {
  const { html, words } = readerMode(page)

  it.each([
    ['the text', 'El faro de la isla se apagó'],
    ['the note on the original', 'Publicado originalmente en español en El autobús de la noche de Infobae'],
    ['what the photo shows', 'La línea 8 a las tres de la mañana.'],
    ['whom the photo is owed to', 'Imagen: Estudio Norte'],
    ['who translated it', 'Tom Hale'],
    ['who wrote it', 'Ana Ruiz escribe sobre ciudades.'],
    ['whose opinion it is', 'Las opiniones son de su autora.'],
    ['what was corrected', 'Decía que el autobús salía a las once.'],
    ['its license', 'CC BY 4.0'],
  ])('%s', (_what, kept) => expect(words).toContain(kept))

  it('the photo, with what it shows', () => expect(html).toContain('alt="Un autobús iluminado en una calle vacía."'))
})

/** Facing pages of so many paragraphs, a heading before every tenth. */
const rowsOf = (paragraphs: number): ReturnType<FacingPage['rows']> =>
  Array.from({ length: paragraphs }, (_, index) => {
    const row = { number: index + 1, isOutdated: false, samePicture: false }
    const heading = { ...row, ids: [`h${index}`], kind: 'heading' as const, number: undefined }
    const said = { ...row, ids: [`p${index}`], kind: 'paragraph' as const }
    const [es, en] = [`Párrafo ${index} del viaje`, `Paragraph ${index} of the ride`]
    const rest = {
      es: ' por la costa, de noche, con lluvia y sin prisa.',
      en: ' along the coast, at night, in rain, slowly.',
    }
    const pair = { ...said, source: `<p>${es}${rest.es}</p>`, translation: `<p>${en}${rest.en}</p>` }
    return index % 10 === 0
      ? [{ ...heading, source: `<h2>Parte ${index}</h2>`, translation: `<h2>Leg ${index}</h2>` }, pair]
      : [pair]
  }).flat()

const FRAMES: [what: string, frame: FacingPage, own: RegExp, other: RegExp, photo: string][] = [
  [
    'in the Spanish frame',
    FACING,
    /Párrafo \d+ del viaje/g,
    /Paragraph|Leg \d|A bus crosses|Line 8/,
    'Un autobús iluminado en una calle vacía.',
  ],
  [
    'in the English frame',
    FACING_EN,
    /Paragraph \d+ of the ride/g,
    /Párrafo|Parte \d|Un autobús recorre|La línea 8/,
    'A lit bus.',
  ],
]

describe.each(FRAMES)('the reader mode keeps of facing pages %s', (_, frame, own, other, photo) => {
  const read = (paragraphs: number) => readerMode({ ...frame, rows: () => rowsOf(paragraphs) })

  it.each([12, 40, 120])('one language, and all %i paragraphs of it', (paragraphs) => {
    const { words } = read(paragraphs)
    expect(words.match(own)).toHaveLength(paragraphs)
    expect(words).not.toMatch(other)
  })

  it.each([12, 40])('what stands around %i paragraphs', (paragraphs) => {
    const { html, words } = read(paragraphs)
    for (const kept of [
      'Publicado originalmente en español en El autobús de la noche de Infobae',
      'Estudio Norte',
      'Tom Hale',
      'Las opiniones son de su autora.',
      'Decía que el autobús salía a las once.',
      'CC BY 4.0',
    ])
      expect(words).toContain(kept)
    expect(html).toContain(`alt="${photo}"`)
  })
})
