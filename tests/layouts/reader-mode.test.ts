import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/index.ts'
import type { ArticlePage, FacingPage } from '../../src/model.ts'
import { TEXTS } from '../support/bodies.ts'
import { renderMarkdown } from '../support/render-markdown.ts'
import { ARTICLE } from './article-pages.ts'
import { FACING, FACING_EN } from './facing-pages.ts'

/** Of what articles are made: the block of an index, in Markdown, marked so that it is found again. */
const KINDS: Record<string, (mark: string, words: string, index: number) => string> = {
  paragraphs: (mark, words) => `${mark} ${words}`,
  'short paragraphs': (mark) => `${mark} Dijo que no.`,
  sections: (mark, words, index) => `${index % 8 === 0 ? `## Parte ${index}\n\n` : ''}${mark} ${words}`,
  lists: (mark, words, index) => `${index % 3 === 0 ? '' : '- '}${mark} ${words}`,
  quotations: (mark, words, index) => `${index % 3 === 0 ? '' : '> '}${mark} ${words}`,
  code: (mark, words, index) => (index % 3 === 0 ? `${mark} ${words}` : `\`\`\`\nsuena("${mark} ${words}")\n\`\`\``),
  tables: (mark, words, index) =>
    index % 6 === 0 ? `| Hora | Parada |\n|---|---|\n| ${mark} | ${words} |` : `${mark} ${words}`,
  notes: (mark, words, index) => `${mark} ${words}${index % 6 === 0 ? `[^${index}]\n\n[^${index}]: ${words}` : ''}`,
}
const LENGTHS = [1, 5, 20, 60, 120, 300]
const SECTIONS = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']
const CONTENTS = SECTIONS.map((text) => ({ href: `#${text}`, text }))

const text = TEXTS.es.split('\n\n').map((paragraph) => paragraph.replace(/\n/g, ' '))
const marksOf = (length: number) => Array.from({ length }, (_, index) => `K${index}.`)
/** What the reader mode of Firefox leaves of a page. */
function readerMode(page: ArticlePage | FacingPage) {
  const { document } = parseHTML(renderPage(page))
  const article = new Readability(document).parse()
  return { html: article?.content ?? '', words: article?.textContent?.replace(/\s+/g, ' ') ?? '' }
}

/** What stands around the text of an article and of its facing pages. */
const AROUND = [
  'Publicado originalmente en español en El autobús de la noche de Infobae',
  'Estudio Norte',
  'Tom Hale',
  'Las opiniones son de su autora.',
  'Decía que el autobús salía a las once.',
  'CC BY 4.0',
]

describe.each(Object.keys(KINDS))('the reader mode keeps of an article of %s', (kind) => {
  it.each(LENGTHS.flatMap((length) => [[length, 'without'] as const, [length, 'with'] as const]))(
    '%i of them, %s a list of contents, and what stands around them',
    (length, list) => {
      const marks = marksOf(length)
      const body = marks.map((mark, index) => KINDS[kind]?.(mark, text[index % text.length] ?? '', index)).join('\n\n')
      const contents = list === 'with' ? CONTENTS : []
      const { html, words } = readerMode({ ...ARTICLE, contents, body: () => renderMarkdown(body) })
      const kept = [...marks, ...AROUND, 'La línea 8 a las tres de la mañana.', 'Ana Ruiz escribe sobre ciudades.']
      expect(kept.filter((part) => !words.includes(part))).toEqual([])
      expect(html).toContain('alt="Un autobús iluminado en una calle vacía."')
    },
  )
})

/** Facing pages of so many paragraphs, a heading before every tenth, some of them items of lists, quotations and tables. */
const rowsOf = (paragraphs: number, kind: keyof typeof CELLS): ReturnType<FacingPage['rows']> =>
  Array.from({ length: paragraphs }, (_, index) => {
    const row = { number: index + 1, isOutdated: false, samePicture: false }
    const heading = { ...row, ids: [`h${index}`], kind: 'heading' as const, number: undefined }
    const cell = index % 2 === 0 ? CELLS.paragraph : CELLS[kind]
    const said = { ...row, ids: [`p${index}`], kind: index % 2 === 0 ? ('paragraph' as const) : kind }
    const [es, en] = [`Párrafo ${index} del viaje`, `Paragraph ${index} of the ride`]
    const rest = {
      es: ' por la costa, de noche, con lluvia y sin prisa.',
      en: ' along the coast, at night, in rain, slowly.',
    }
    const pair = { ...said, source: cell(es + rest.es), translation: cell(en + rest.en) }
    return index % 10 === 0
      ? [{ ...heading, source: `<h2>Parte ${index}</h2>`, translation: `<h2>Leg ${index}</h2>` }, pair]
      : [pair]
  }).flat()

const CELLS = {
  paragraph: (words: string) => `<p>${words}</p>`,
  item: (words: string) => `<ul><li>${words}</li></ul>`,
  quotation: (words: string) => `<blockquote><p>${words}</p></blockquote>`,
  code: (words: string) => `<pre><code>${words}</code></pre>`,
  table: (words: string) =>
    `<section tabindex="0"><table><tbody><tr><td>${words}</td><td>8</td></tr></tbody></table></section>`,
}

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
  const cases = Object.keys(CELLS).flatMap((kind) =>
    [5, 20, 60, 120, 300].map((length) => [length, kind as keyof typeof CELLS] as const),
  )

  it.each(cases)(
    'one language of %i paragraphs, every second one as %s, and what stands around them',
    (length, kind) => {
      const { html, words } = readerMode({ ...frame, rows: () => rowsOf(length, kind) })
      expect(words.match(own)).toHaveLength(length)
      expect(words).not.toMatch(other)
      expect(AROUND.filter((part) => !words.includes(part))).toEqual([])
      expect(html).toContain(`alt="${photo}"`)
    },
  )
})
