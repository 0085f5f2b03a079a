import { describe, expect, it } from 'vitest'
import type { AlignedArticle, PairedEdition } from '../../src/model.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith, SITE } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

type Changes = Parameters<typeof newsroomWith>[0]

const original = `original:
  language: es
  outlet: infobae
  url: https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/
`
const articleWith = (changes: Changes = {}, key = 'night-bus'): AlignedArticle => {
  const article = newsroomWith(changes).articles.find((candidate) => candidate.key === key)
  if (article === undefined) throw new Error(`No article ${key}`)
  return article
}
const part = (edition: PairedEdition | undefined) => edition && `${edition.language} ${edition.relation}`
const parts = (changes: Changes = {}, key = 'night-bus') => {
  const { source, translation } = articleWith(changes, key)
  return [part(source), part(translation)]
}
const page = (language: string, more = '') =>
  `---\ntitle: ${language}\ndescription: ${language}.\nslug: about\ndate: 2026-01-01\n${more}---\n\nText.\n`

describe('pairFolder', () => {
  it.each<[string, Changes, (string | undefined)[]]>([
    ['an outlet’s text and its translation', {}, ['es republication', 'en translation']],
    [
      'a translation whose original stands in the outlet',
      { [ES]: null, [EN]: swap(['translators:', `${original}translators:`]) },
      ['en translation', undefined],
    ],
    [
      'an original in a third language',
      { [ES]: swap(['language: es', 'language: pt']) },
      ['es translation', 'en translation'],
    ],
    [
      'a third language that the English edition names',
      {
        [ES]: (text) =>
          text.replace(/(?:authors|topics|license|permission|disclaimer|original):.*\n(?: {2}.*\n)*/g, ''),
        [EN]: swap(['translators:', 'original: {language: pt}\nauthors: [ana-ruiz]\ntranslators:']),
      },
      ['en translation', 'es translation'],
    ],
    ['a summary', { [ES]: swap(['  date:', '  use: summary\n  date:']) }, ['es summary', 'en summary']],
    [
      'an abridged text',
      { [ES]: swap(['  date:', '  use: abridged\n  date:']) },
      ['es republication', 'en translation'],
    ],
    [
      'an original that only the other edition names',
      {
        [ES]: (text) => text.replace(/original:\n(?: {2}.*\n)*/, ''),
        [EN]: swap(['translators:', `${original}translators:`]),
      },
      ['es republication', 'en translation'],
    ],
    [
      'two editions that both claim to be the original',
      { [EN]: swap(['translators:', 'original: {language: en}\ntranslators:']) },
      ['es republication', 'en translation'],
    ],
  ])('pairs %s', (_what, changes, expected) => expect(parts(changes)).toEqual(expected))

  it('pairs what first appeared here', () => {
    expect(parts({}, 'town-clock')).toEqual(['en original', 'es translation'])
  })

  it.each<[string, Changes, string[]]>([
    [
      'where more facts stand',
      { [CLOCK_EN]: swap(['original: {language: en}\n', '']) },
      ['en original', 'es translation'],
    ],
    [
      'in the site’s main language',
      {
        [CLOCK_EN]: swap(['original: {language: en}\nlicense: CC-BY-4.0\n', ''], ['authors: [tom-hale]\n', '']),
        [SITE]: swap(['[es, en]', '[en, es]']),
      },
      ['en original', 'es translation'],
    ],
  ])('takes for the source, if nobody names the original, the edition %s', (_what, changes, expected) =>
    expect(parts(changes, 'town-clock')).toEqual(expected),
  )

  it.each<[string, Changes, (string | undefined)[]]>([
    [
      'in the site’s main language',
      { 'pages/about/index.es.md': page('es'), 'pages/about/index.en.md': page('en', 'license: MIT\n') },
      ['es original', 'en translation'],
    ],
    [
      'in the language that it names',
      { 'pages/about/index.es.md': page('es'), 'pages/about/index.en.md': page('en', 'original: {language: en}\n') },
      ['en original', 'es translation'],
    ],
    ['that is there', { 'pages/about/index.en.md': page('en') }, ['en original', undefined]],
  ])('takes for the source of a page the edition %s', (_what, changes, expected) =>
    expect(parts(changes, 'about')).toEqual(expected),
  )

  it('gives the facts of the source, and what only the translation says', () => {
    const { facts } = articleWith({
      [ES]: swap(['topics: [transport]', 'topics: []'], ['license: all-rights-reserved\n', '']),
      [EN]: swap([
        'translators:',
        'topics: [transport]\nlicense: MIT\nauthors: [tom-hale]\noriginal: {language: es, archived: "https://archive.example/a"}\ntranslators:',
      ]),
    })
    expect(facts).toEqual({
      authors: ['ana-ruiz'],
      original: {
        language: 'es',
        outlet: 'infobae',
        url: 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/',
        title: 'El autobús de la noche',
        date: '2026-03-10',
        archived: 'https://archive.example/a',
      },
      topics: ['transport'],
      license: 'MIT',
      permission: { by: 'Infobae', date: '2026-03-11' },
      disclaimer: 'author-opinion',
    })
  })

  it('says where a fact stands', () => {
    const { factPlace } = articleWith({
      [EN]: swap(['translators:', 'original: {archived: "https://archive.example/a", language: es}\ntranslators:']),
    })
    expect(factPlace('authors', 0)).toMatchObject({ file: ES, place: { start: { line: 6, column: 11 } } })
    expect(factPlace('original', 'url')).toMatchObject({ file: ES, place: { start: { line: 10, column: 8 } } })
    expect(factPlace('original', 'archived')).toMatchObject({ file: EN, place: { start: { line: 6 } } })
    expect(factPlace('original', 'authors')).toBeUndefined()
    expect(factPlace('original', 'constructor')).toBeUndefined()
  })

  it('gives locales: of the edition, else of the site', () => {
    const locales = (changes: Changes) => {
      const { source, translation } = articleWith(changes)
      return [source.locale, translation?.locale]
    }
    expect(locales({})).toEqual(['es', 'en'])
    expect(locales({ [SITE]: swap(['[es, en]', '{es: es-419, en: en-US}']) })).toEqual(['es-419', 'en-US'])
    expect(locales({ [ES]: swap(['date:', 'locale: es-AR\ndate:']) })).toEqual(['es-AR', 'en'])
  })

  it('marks drafts', () => {
    const { source, translation } = articleWith({ [EN]: swap(['date:', 'draft: true\ndate:']) })
    expect([source.draft, translation?.draft]).toEqual([false, true])
  })

  it('keeps the faults of folders that gave no article', () => {
    const newsroom = newsroomWith({ [CLOCK_EN]: 'No front matter.', [CLOCK_ES]: null, 'articles/ferry/photo.txt': '' })
    expect(newsroom.articles.map(({ key }) => key)).toEqual(['night-bus'])
    const faults = newsroom.folders.flatMap((folder) => folder.faults)
    expect(faults.map(({ check, file }) => [check, file])).toEqual([['front-matter-missing', CLOCK_EN]])
  })

  it('keeps the faults of an edition beside one that could be read', () => {
    const { faults, translation } = articleWith({ [EN]: 'No front matter.' })
    expect(translation).toBeUndefined()
    expect(faults.map(({ file }) => file)).toEqual([EN])
  })
})
