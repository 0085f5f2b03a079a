import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/index.ts'
import type { ArticlePage } from '../../src/model.ts'
import { TEXTS } from '../support/bodies.ts'
import { ARTICLE } from './article-pages.ts'

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
function readerMode(page: ArticlePage) {
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
