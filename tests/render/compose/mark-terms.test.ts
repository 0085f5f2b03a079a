import { expect, it, test } from 'vitest'
import { composeBody } from '../../../src/render/compose/compose-body.ts'
import { findTerms } from '../../../src/render/compose/find-terms.ts'
import { type Changes, EN, ES, SITE } from '../../support/newsroom.ts'
import { BODY_SITE, renderedFrom } from '../../support/render-markdown.ts'
import { fileAt, pageAt, renderedWith } from '../../support/rendered.ts'

const find = findTerms([
  { es: 'escala larga', en: 'long scale', kind: 'term' },
  { es: 'luz', en: 'light', kind: 'term' },
  { es: 'I&D', en: 'R&D', kind: 'acronym' },
]).es
const site = { ...BODY_SITE, terms: () => ({ page: '/es/glosario/', find }) }

/** The words that lead to the glossary, with the beginning of what they lead to. */
const markedIn = (html: string) =>
  [...html.matchAll(/<a class="term" href="([^"]*)" hreflang="(\w+)">(.*?)<\/a>/gs)].map(
    ([, href, language, words]) => `${words} ${href} ${language}`,
  )

const LUZ = 'luz /es/glosario/#t-luz es'

it.each<[what: string, markdown: string, marked: string[]]>([
  [
    'each term where it is first used',
    'Hay luz.\n\nMás luz y escalas largas.',
    [LUZ, 'escalas largas /es/glosario/#t-escala-larga es'],
  ],
  ['terms in items, in their order', '- Uno\n  - La luz\n- La luz', [LUZ]],
  ['terms in emphases', 'La *luz* y la **escala larga**.', [LUZ, 'escala larga /es/glosario/#t-escala-larga es']],
  ['a term after a link and code', '[luz](https://a.example/) y `luz`, luz.', [LUZ]],
  ['a term after a link within the site', '[luz](/articles/town-clock/index.en.md) y luz.', [LUZ]],
  ['none in headings, quotations, tables, code', '## La luz\n\n> La luz\n\n| luz |\n|-|\n| luz |\n\n```\nluz\n```', []],
  ['none in notes, nor in quotations within items', 'Algo[^1].\n\n- Uno\n\n  > La luz\n\n[^1]: La luz.', []],
  ['none in what a link says of itself', '[aquí](https://a.example/ "una > luz > luz")', []],
  ['what was typed as HTML', '<b>luz</b> <a href="x">luz</a>', [LUZ]],
  ['signs that are escaped', 'El I&D.', ['I&amp;D /es/glosario/#t-id es']],
])('marks %s', (_what, markdown, marked) =>
  expect(markedIn(composeBody(renderedFrom(markdown), 'es', site, undefined))).toEqual(marked),
)

test('nothing but links is added', () => {
  const rendered = renderedFrom('La luz & la escala *larga*: **luz** 12 % de luz[^1].\n\n- Luz\n\n[^1]: Luz.')
  const html = composeBody(rendered, 'es', site, undefined)
  expect(html.replace(/<a class="term"[^>]*>(.*?)<\/a>/g, '$1')).toBe(composeBody(rendered, 'es', BODY_SITE, undefined))
})

const changes: Changes = {
  [ES]: (text) => text.replace('El autobús sale', 'El autobús, un autobús, sale'),
  [EN]: (text) => text.replace(/\bbus\b/, 'buses and a bus'),
  'newsroom/glossary.yml': '- {es: autobús, en: bus, kind: term}\n',
}
const published: Changes = { ...changes, [SITE]: (text) => `${text}\nglossary: true\n` }

test('pages of articles lead to the glossary of the language of their texts, each text once', () => {
  const site = renderedWith(published)
  const article = pageAt(site, '/es/el-autobus-de-la-noche/', 'article')
  expect(markedIn(article.body())).toEqual(['autobús /es/glosario/#t-autobús es'])
  const rows = pageAt(site, '/es/el-autobus-de-la-noche/bilingue/', 'facing').rows()
  expect(rows.flatMap(({ source = '' }) => markedIn(source))).toEqual(['autobús /es/glosario/#t-autobús es'])
  expect(rows.flatMap(({ translation = '' }) => markedIn(translation))).toEqual([
    expect.stringMatching(/^bus(?:es)? \/en\/glossary\/#t-autobús en$/),
  ])
})

test('what is read elsewhere has no such links, and nothing has where the glossary is not published', () => {
  const site = renderedWith(published)
  const paths = ['es/feed.xml', 'es/feed.json', 'es/el-autobus-de-la-noche/parrafos/index.html']
  for (const path of paths) expect(fileAt(site, path)).not.toContain('class="term"')
  for (const page of renderedWith(changes).pages) {
    if (page.kind === 'article') expect(page.body()).not.toContain('class="term"')
  }
})
