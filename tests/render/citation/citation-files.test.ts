import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { citationBibtex } from '../../../src/render/citation/citation-bibtex.ts'
import { citationCsl } from '../../../src/render/citation/citation-csl.ts'
import type { Citation } from '../../../src/render/citation/citation-of.ts'
import { citationRis } from '../../../src/render/citation/citation-ris.ts'
import { type Changes, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const textOf = (path: string, changes: Changes = {}) => fileAt(renderedWith(changes), path)

const name = z.strictObject({
  family: z.string(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
})
const names = z.array(z.union([z.strictObject({ literal: z.string() }), name])).min(1)
const date = z.strictObject({ 'date-parts': z.tuple([z.tuple([z.number(), z.number(), z.number()])]) })

/** As much of csl-data.json (CSL 1.0.2) as can stand in our files; it allows no other keys than its own. */
const csl = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.enum(['article-newspaper', 'article-magazine']),
    title: z.string(),
    author: names.optional(),
    translator: names.optional(),
    'container-title': z.string(),
    issued: date,
    language: z.string(),
    URL: z.url(),
    'original-title': z.string().optional(),
    'original-author': names.optional(),
    'original-publisher': z.string().optional(),
    'original-date': date.optional(),
    note: z.string().optional(),
  }),
])

const dataAt = (path: string, changes: Changes = {}) => csl.parse(JSON.parse(textOf(path, changes)))[0]

test('the page leads to its files, which are saved under its slug', () => {
  const prefix = { [SITE]: swap(['example.org/', 'example.org/x/']) }
  expect(articleAt('/es/el-reloj-del-pueblo/', prefix).citation.files).toEqual([
    { href: '/x/es/el-reloj-del-pueblo/cita.ris', text: 'RIS', name: 'el-reloj-del-pueblo.ris' },
    { href: '/x/es/el-reloj-del-pueblo/cita.json', text: 'CSL-JSON', name: 'el-reloj-del-pueblo.json' },
    { href: '/x/es/el-reloj-del-pueblo/cita.bib', text: 'BibTeX', name: 'el-reloj-del-pueblo.bib' },
  ])
})

test('RIS names authors, translators and, in a note, the original', () => {
  expect(textOf('en/the-night-bus/citation.ris').split('\r\n')).toEqual([
    'TY  - NEWS',
    'AU  - Ruiz, Ana',
    'A4  - Hale, Tom',
    'TI  - The Night Bus',
    'T2  - Test Notebook',
    'PY  - 2026',
    'DA  - 2026/03/14/',
    'LA  - en',
    'UR  - https://example.org/en/the-night-bus/',
    'N1  - Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”. Translated by Tom Hale.',
    'ER  - ',
    '',
  ])
})

const CITATION: Citation = {
  id: 'bus-es',
  kind: 'magazine',
  authors: [{ literal: 'Ana\nER  - \nTY  - BOOK' }],
  translators: [],
  title: ' El\r\nautobús\u0085de\u2028la\tnoche ',
  container: 'Cuaderno',
  date: '2026-03-12',
  language: 'es',
  url: 'https://example.org/es/bus/',
  note: undefined,
  original: undefined,
}

test('nothing within a value begins a line of RIS', () => {
  expect(citationRis(CITATION)).toBe(
    'TY  - MGZN\r\nAU  - Ana ER - TY - BOOK\r\nTI  - El autobús de la noche\r\nT2  - Cuaderno\r\nPY  - 2026\r\n' +
      'DA  - 2026/03/12/\r\nLA  - es\r\nUR  - https://example.org/es/bus/\r\nER  - \r\n',
  )
})

describe('CSL-JSON', () => {
  test('of a translation names who translated it, and the original', () => {
    expect(dataAt('en/the-night-bus/citation.json')).toEqual({
      id: 'night-bus-en',
      type: 'article-newspaper',
      title: 'The Night Bus',
      author: [{ family: 'Ruiz', given: 'Ana' }],
      translator: [{ family: 'Hale', given: 'Tom' }],
      'container-title': 'Test Notebook',
      issued: { 'date-parts': [[2026, 3, 14]] },
      language: 'en',
      URL: 'https://example.org/en/the-night-bus/',
      'original-title': 'El autobús de la noche',
      'original-publisher': 'Infobae',
      'original-date': { 'date-parts': [[2026, 3, 10]] },
      note: 'Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”. Translated by Tom Hale.',
    })
  })

  test('of an article that first appeared here names no other', () => {
    expect(dataAt('en/the-town-clock/citation.json', { [SITE]: (text) => `${text}schema: Article\n` })).toEqual({
      id: 'town-clock-en',
      type: 'article-magazine',
      title: 'The Town Clock',
      author: [{ family: 'Hale', given: 'Tom' }],
      'container-title': 'Test Notebook',
      issued: { 'date-parts': [[2026, 2, 2]] },
      language: 'en',
      URL: 'https://example.org/en/the-town-clock/',
    })
  })

  test('says that a machine helped, and who wrote the original', () => {
    const { 'original-author': author, note } = dataAt('en/the-night-bus/citation.json', {
      [ES]: swap(['  outlet', '  authors: [tom-hale]\n  outlet']),
      [EN]: swap(['slug:', 'method: machine-edited\nslug:']),
    })
    expect({ author, note }).toEqual({
      author: [{ family: 'Hale', given: 'Tom' }],
      note: 'Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”. Original text by Tom Hale. Translated by Tom Hale. Machine translation, edited by a person.',
    })
  })

  test('of a summary is no edition of what it summarizes', () => {
    const item = dataAt('es/el-autobus-de-la-noche/cita.json', { [ES]: swap(['  outlet', '  use: summary\n  outlet']) })
    expect(Object.keys(item).filter((key) => key.startsWith('original'))).toEqual([])
    expect(item.note).toBe('Resumen de «El autobús de la noche», publicado en español en Infobae, 10 de marzo de 2026.')
  })

  test('without authors says none', () => {
    expect(citationCsl({ ...CITATION, authors: [] })[0].author).toBeUndefined()
  })
})

test('drafts have no files', () => {
  const { files } = renderedWith({ [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) })
  expect(files.filter(({ path }) => path.startsWith('es/') && /\/cita\./.test(path)).map(({ path }) => path)).toEqual([
    'es/el-autobus-de-la-noche/cita.ris',
    'es/el-autobus-de-la-noche/cita.json',
    'es/el-autobus-de-la-noche/cita.bib',
  ])
})

describe('BibTeX', () => {
  test('of a translation names who translated it, and the original', () => {
    expect(textOf('en/the-night-bus/citation.bib').split('\n')).toEqual([
      '@article{night-bus-en,',
      '  author = {Ruiz, Ana},',
      '  translator = {Hale, Tom},',
      '  title = {{The Night Bus}},',
      '  journal = {Test Notebook},',
      '  entrysubtype = {newspaper},',
      '  date = {2026-03-14},',
      '  year = {2026},',
      '  url = {https://example.org/en/the-night-bus/},',
      '  langid = {english},',
      '  origlanguage = {spanish},',
      '  origtitle = {{El autobús de la noche}},',
      '  origdate = {2026-03-10},',
      '  origpublisher = {Infobae},',
      '  note = {Originally published in Spanish in Infobae, March 10, 2026: “El autobús de la noche”. Translated by Tom Hale.}',
      '}',
      '',
    ])
  })

  test('says nothing that TeX would obey, and every brace has its pair', () => {
    const odd = '50 % of {A_1} & #2 cost $5\n\\end ~^'
    const text = citationBibtex({ ...CITATION, title: odd, authors: [{ literal: 'Sand and Sons' }] })
    expect(text).toBe(
      '@online{bus-es,\n  author = {{Sand and Sons}},\n' +
        '  title = {{50 \\% of \\textbraceleft{}A\\_1\\textbraceright{} \\& \\#2 cost \\$5 \\textbackslash{}end \\textasciitilde{}\\textasciicircum{}}},\n' +
        '  organization = {Cuaderno},\n  date = {2026-03-12},\n  year = {2026},\n' +
        '  url = {https://example.org/es/bus/},\n  langid = {spanish}\n}\n',
    )
  })
})
