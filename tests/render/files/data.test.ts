import { describe, expect, test } from 'vitest'
import { type Changes, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const textOf = (path: string, changes: Changes = {}, drafts = false) => fileAt(renderedWith(changes, drafts), path)

describe('data', () => {
  test('of articles, with which blocks stand opposite which', () => {
    const changes = { [EN]: (text: string) => text.replace('- On Sundays there is one.\n', '') }
    const { version, site, articles } = JSON.parse(textOf('api/articles.json', changes))
    expect({ version, site }).toEqual({
      version: 1,
      site: {
        url: 'https://example.org/',
        title: { es: 'Cuaderno de prueba', en: 'Test Notebook' },
        languages: ['es', 'en'],
      },
    })
    const [bus, clock] = articles
    expect(bus.original).toEqual({
      language: 'es',
      outlet: 'Infobae',
      url: 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/',
      title: 'El autobús de la noche',
      date: '2026-03-10',
      use: 'full',
    })
    expect(bus.alignment.beads.at(-1)).toEqual({ id: 'li-360732', source: [4], translation: [] })
    expect({ ...clock, editions: clock.editions.slice(0, 1) }).toEqual({
      key: 'town-clock',
      source: 'en',
      topics: [],
      editions: [
        {
          language: 'es',
          locale: 'es',
          relation: 'translation',
          url: 'https://example.org/es/el-reloj-del-pueblo/',
          facing: 'https://example.org/es/el-reloj-del-pueblo/bilingue/',
          canonical: 'https://example.org/es/el-reloj-del-pueblo/',
          indexable: true,
          title: 'El reloj del pueblo',
          description: 'El reloj de la plaza adelanta cinco minutos desde hace un siglo.',
          date: '2026-02-05',
          authors: [{ id: 'tom-hale', name: 'Tom Hale', url: 'https://example.org/es/personas/tom-hale/' }],
          translators: [{ id: 'ana-ruiz', name: 'Ana Ruiz', url: 'https://example.org/es/personas/ana-ruiz/' }],
          reviewers: [],
          method: 'human',
          license: 'CC-BY-4.0',
          note: 'Publicado originalmente en inglés, 2 de febrero de 2026: «The Town Clock». Traducción de Ana Ruiz.',
          words: 23,
        },
      ],
      alignment: {
        source: 'en',
        translation: 'es',
        beads: [
          { id: 'p-567dbd', source: [0], translation: [0] },
          { id: 'p-ce4081', source: [1], translation: [1] },
        ],
      },
    })
  })

  test('of articles show no alignment with what is not published', () => {
    const draft = { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }
    expect(JSON.parse(textOf('api/articles.json', draft)).articles[1].alignment).toBeUndefined()
  })

  const statusWith = (changes: Changes, drafts = false) =>
    JSON.parse(textOf('api/status.json', changes, drafts)).articles

  test('of the state of translations', () => {
    const changes = { [EN]: (text: string) => text.replace('- On Sundays there is one.\n', '') }
    expect(JSON.parse(textOf('api/status.json', changes))).toEqual({
      version: 1,
      articles: [
        {
          article: 'night-bus',
          source: 'es',
          editions: [
            {
              language: 'es',
              state: 'published',
              url: 'https://example.org/es/el-autobus-de-la-noche/',
              missing: [],
              words: 0,
            },
            {
              language: 'en',
              state: 'published',
              url: 'https://example.org/en/the-night-bus/',
              missing: ['li-360732'],
              words: 4,
            },
          ],
        },
        {
          article: 'town-clock',
          source: 'en',
          editions: [
            {
              language: 'es',
              state: 'published',
              url: 'https://example.org/es/el-reloj-del-pueblo/',
              missing: [],
              words: 0,
            },
            {
              language: 'en',
              state: 'published',
              url: 'https://example.org/en/the-town-clock/',
              missing: [],
              words: 0,
            },
          ],
        },
      ],
    })
  })

  test.each<[string, Changes, boolean, string, string]>([
    ['a draft', { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }, false, 'es', 'draft'],
    ['a draft that is shown', { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }, true, 'es', 'draft'],
    ['an edition that is missing', { [CLOCK_ES]: null }, false, 'es', 'missing'],
  ])('of %s', (_, changes, drafts, language, state) => {
    const [, clock] = statusWith(changes, drafts)
    expect(clock.editions.find((edition: { language: string }) => edition.language === language).state).toBe(state)
  })

  test('of an original that stands in its outlet', () => {
    const facts = `authors: [ana-ruiz]
original: {language: es, outlet: infobae, url: "https://www.infobae.com/x/"}`
    const [bus] = statusWith({ [ES]: null, [EN]: swap(['translators:', `${facts}\ntranslators:`]) })
    expect(bus.editions).toEqual([
      { language: 'es', state: 'outlet', missing: [], words: 0 },
      { language: 'en', state: 'published', url: 'https://example.org/en/the-night-bus/', missing: [], words: 0 },
    ])
  })

  test('of a missing translation: all the words are to do', () => {
    const [, clock] = statusWith({ [CLOCK_ES]: null })
    expect(clock.editions[0]).toEqual({
      language: 'es',
      state: 'missing',
      missing: ['p-567dbd', 'p-ce4081'],
      words: 22,
    })
  })
})
