import { describe, expect, test } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'
import { runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const textOf = (path: string, changes: Changes = {}, drafts = false) => fileAt(renderedWith(changes, drafts), path)

/** Facts of an article whose Spanish edition is the outlet's. */
const ELSEWHERE = `authors: [ana-ruiz]
original: {language: es, outlet: infobae, url: "https://www.infobae.com/x/"}`

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

  const current = (language: string, path: string) => ({
    language,
    state: 'current',
    changed: [],
    missing: [],
    words: 0,
    url: `https://example.org/${language}/${path}/`,
  })

  test('of the state of translations', () => {
    const changes = {
      [EN]: (text: string) => text.replace('- On Sundays there is one.\n', ''),
      [LOCK]: lockOf(),
    }
    expect(JSON.parse(textOf('api/status.json', changes))).toEqual({
      version: 1,
      articles: [
        {
          article: 'night-bus',
          source: 'es',
          editions: [
            current('es', 'el-autobus-de-la-noche'),
            { ...current('en', 'the-night-bus'), state: 'changed', missing: ['li-360732'], words: 4 },
          ],
        },
        {
          article: 'town-clock',
          source: 'en',
          editions: [current('es', 'el-reloj-del-pueblo'), current('en', 'the-town-clock')],
        },
      ],
    })
  })

  test.each<[string, Changes, 'recorded'?]>([
    ['editions in step', {}],
    ['a source that changed', { [ES]: swap(['40', '45']) }, 'recorded'],
    ['a translation that changed', { [EN]: swap(['40', '45']) }, 'recorded'],
    ['an original in its outlet', { [ES]: null, [EN]: swap(['translators:', `${ELSEWHERE}\ntranslators:`]) }],
    ['a missing translation', { [CLOCK_ES]: null }],
  ])('of the state of translations are what `facing status` says: %s', async (_, changed, recorded) => {
    const changes = { ...changed, ...(recorded && { [LOCK]: lockOf() }) }
    const { stdout } = await runMain(['status', '--root', writeNewsroom(changes), '--format', 'json'])
    const withoutUrl = statusWith(changes).map((article: { editions: { url?: string }[] }) => ({
      ...article,
      editions: article.editions.map(({ url: _url, ...edition }) => edition),
    }))
    expect(withoutUrl).toEqual(JSON.parse(stdout).articles)
  })

  test.each<[boolean, unknown]>([
    [false, { language: 'es', state: 'current', words: 1, url: 'https://example.org/es/el-reloj-del-pueblo/' }],
    [true, { ...current('es', 'el-reloj-del-pueblo'), missing: ['nothing'], words: 1 }],
  ])('of a draft name its blocks only where it is shown (%s)', (drafts, expected) => {
    const draft = { [CLOCK_EN]: (text: string) => `${text.replace('slug:', 'draft: true\nslug:')}\n## Nothing\n` }
    expect(statusWith(draft, drafts)[1].editions[0]).toEqual(expected)
  })
})
