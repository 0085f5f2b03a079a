import { describe, expect, test } from 'vitest'
import { LANGUAGES, type LinkedArticle } from '../../src/model.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith, SITE } from '../support/newsroom.ts'
import { sourceOf } from '../support/source.ts'
import { swap } from '../support/swap.ts'

const INFOBAE = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const BUS_ES = 'https://example.org/es/el-autobus-de-la-noche/'
const BUS_EN = 'https://example.org/en/the-night-bus/'

const setting = (line: string): Changes => ({ [SITE]: (text) => `${text}${line}\n` })
const siteWith = (changes: Changes = {}, drafts = false) => sourceOf(newsroomWith(changes), { drafts }).site

function articleOf(key: string, changes: Changes = {}, drafts = false): LinkedArticle {
  const { articles, pages } = siteWith(changes, drafts)
  const found = [...articles, ...pages].find(({ article }) => article.key === key)
  if (found === undefined) throw new Error(`No ${key}`)
  return found
}

/** What search engines are told of an article, an edition a line, then its hreflang set. */
function told({ editions, alternates }: LinkedArticle): string[] {
  return [
    ...LANGUAGES.flatMap((language) => {
      const edition = editions[language]
      return edition
        ? [`${edition.url} → ${edition.canonical === edition.url ? 'itself' : edition.canonical}, ${edition.robots}`]
        : []
    }),
    ...alternates.map(({ hreflang, href }) => `${hreflang} ${href}`),
  ]
}

/** The Spanish source as the outlet's text alone: the facts stand in the English edition. */
const ENGLISH_ONLY: Changes = {
  [ES]: null,
  [EN]: swap([
    'translators: [tom-hale]',
    `translators: [tom-hale]
authors: [ana-ruiz]
original: {language: es, outlet: infobae, url: "${INFOBAE}", title: El autobús de la noche, date: 2026-03-10}`,
  ]),
}

describe('canonical, robots and hreflang', () => {
  test('of a translation whose original is the outlet’s: itself, indexed, no set of one', () => {
    expect(told(articleOf('night-bus', ENGLISH_ONLY))).toEqual([`${BUS_EN} → itself, index, follow`])
  })

  test.each<[string, Changes, string[]]>([
    ['by default', {}, [`${BUS_ES} → itself, noindex, follow`, `${BUS_EN} → itself, index, follow`]],
    [
      'with `noindex`',
      setting('republication: noindex'),
      [`${BUS_ES} → itself, noindex, follow`, `${BUS_EN} → itself, index, follow`],
    ],
    [
      'with `canonical`',
      setting('republication: canonical'),
      [`${BUS_ES} → ${INFOBAE}, index, follow`, `${BUS_EN} → itself, index, follow`],
    ],
    [
      'with `both`',
      setting('republication: both'),
      [`${BUS_ES} → ${INFOBAE}, noindex, follow`, `${BUS_EN} → itself, index, follow`],
    ],
    [
      'with `self`',
      setting('republication: self'),
      [
        `${BUS_ES} → itself, index, follow`,
        `${BUS_EN} → itself, index, follow`,
        `es ${BUS_ES}`,
        `en ${BUS_EN}`,
        `x-default ${BUS_ES}`,
      ],
    ],
  ])('of our copy of the outlet’s text and its translation, %s', (_, changes, expected) => {
    expect(told(articleOf('night-bus', changes))).toEqual(expected)
  })

  test('of a copy that is to name the outlet’s page, of which nobody says the address: not indexed', () => {
    const changes = { ...setting('republication: canonical'), [ES]: swap([`  url: ${INFOBAE}\n`, '']) }
    expect(told(articleOf('night-bus', changes))[0]).toBe(`${BUS_ES} → itself, noindex, follow`)
  })

  test('of a copy whose original stands at an unsafe address: never that address', () => {
    const changes = { ...setting('republication: canonical'), [ES]: swap([INFOBAE, 'javascript:alert(1)']) }
    expect(told(articleOf('night-bus', changes))[0]).toBe(`${BUS_ES} → itself, noindex, follow`)
  })

  test('of an article that first appeared here in English', () => {
    expect(told(articleOf('town-clock'))).toEqual([
      'https://example.org/es/el-reloj-del-pueblo/ → itself, index, follow',
      'https://example.org/en/the-town-clock/ → itself, index, follow',
      'es https://example.org/es/el-reloj-del-pueblo/',
      'en https://example.org/en/the-town-clock/',
      'x-default https://example.org/en/the-town-clock/',
    ])
  })

  test('of an article that first appeared here in Spanish', () => {
    const changes = {
      [CLOCK_EN]: swap(['original: {language: en}\n', 'translators: [tom-hale]\n']),
      [CLOCK_ES]: swap(['translators: [ana-ruiz]', 'original: {language: es}']),
    }
    expect(told(articleOf('town-clock', changes)).at(-1)).toBe('x-default https://example.org/es/el-reloj-del-pueblo/')
  })

  test('of a summary of an outlet’s text: both editions are ours', () => {
    expect(told(articleOf('night-bus', { [ES]: swap(['  outlet:', '  use: summary\n  outlet:']) }))).toEqual([
      `${BUS_ES} → itself, index, follow`,
      `${BUS_EN} → itself, index, follow`,
      `es ${BUS_ES}`,
      `en ${BUS_EN}`,
      `x-default ${BUS_ES}`,
    ])
  })

  test('of two translations of a Portuguese text: both are indexed', () => {
    expect(told(articleOf('night-bus', { [ES]: swap(['language: es', 'language: pt']) }))).toEqual([
      `${BUS_ES} → itself, index, follow`,
      `${BUS_EN} → itself, index, follow`,
      `es ${BUS_ES}`,
      `en ${BUS_EN}`,
      `x-default ${BUS_ES}`,
    ])
  })

  test('of an article whose other edition is a draft: no page and no set', () => {
    const draft = { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }
    expect(told(articleOf('town-clock', draft))).toEqual([
      'https://example.org/en/the-town-clock/ → itself, index, follow',
    ])
  })

  test('of a draft that is shown on purpose: not indexed, and in no set', () => {
    const draft = { [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']) }
    expect(told(articleOf('town-clock', draft, true))).toEqual([
      'https://example.org/es/el-reloj-del-pueblo/ → itself, noindex, follow',
      'https://example.org/en/the-town-clock/ → itself, index, follow',
    ])
  })

  test('below a path prefix', () => {
    const changes = { [SITE]: swap(['https://example.org/', 'https://ana.github.io/notebook']) }
    expect(told(articleOf('town-clock', changes))).toEqual([
      'https://ana.github.io/notebook/es/el-reloj-del-pueblo/ → itself, index, follow',
      'https://ana.github.io/notebook/en/the-town-clock/ → itself, index, follow',
      'es https://ana.github.io/notebook/es/el-reloj-del-pueblo/',
      'en https://ana.github.io/notebook/en/the-town-clock/',
      'x-default https://ana.github.io/notebook/en/the-town-clock/',
    ])
  })

  test('of a static page', () => {
    const front = (title: string, slug: string) =>
      `---\ntitle: ${title}\ndescription: D.\nslug: ${slug}\ndate: 2026-01-01\n---\n\n${title}.\n`
    const changes = {
      'pages/about/index.es.md': front('Quiénes somos', 'quienes-somos'),
      'pages/about/index.en.md': front('About us', 'about-us'),
    }
    expect(told(articleOf('about', changes))).toEqual([
      'https://example.org/es/quienes-somos/ → itself, index, follow',
      'https://example.org/en/about-us/ → itself, index, follow',
      'es https://example.org/es/quienes-somos/',
      'en https://example.org/en/about-us/',
      'x-default https://example.org/es/quienes-somos/',
    ])
  })
})

describe('what is published', () => {
  test('an article of which everything is a draft is not there', () => {
    const drafts = {
      [CLOCK_ES]: swap(['slug:', 'draft: true\nslug:']),
      [CLOCK_EN]: swap(['slug:', 'draft: true\nslug:']),
    }
    expect(siteWith(drafts).articles.map(({ article }) => article.key)).toEqual(['night-bus'])
    expect(siteWith(drafts, true).articles.map(({ article }) => article.key)).toEqual(['night-bus', 'town-clock'])
  })

  test('articles are in the order of their last edition, the newest first', () => {
    const older = { [ES]: swap(['date: 2026-03-12', 'date: 2026-01-01']), [EN]: swap(['2026-03-14', '2026-01-02']) }
    expect(siteWith().articles.map(({ article }) => article.key)).toEqual(['night-bus', 'town-clock'])
    expect(siteWith(older).articles.map(({ article }) => article.key)).toEqual(['town-clock', 'night-bus'])
  })

  test('a draft without title, slug and date gets the key and the day of the run', () => {
    const bare = { [EN]: '---\ntranslators: [tom-hale]\ndraft: true\n---\n\nThe bus leaves at twelve.\n' }
    const { title, slug, date, description, path } = articleOf('night-bus', bare, true).editions.en ?? {}
    expect({ title, slug, date, description, path }).toEqual({
      title: 'night-bus',
      slug: 'night-bus',
      date: '2026-03-20',
      description: 'The bus leaves at twelve.',
      path: '/en/night-bus/',
    })
  })

  test('an edition whose slug is taken gets the article’s key, and no two the same', () => {
    const taken = { [CLOCK_EN]: swap(['slug: the-town-clock', 'slug: the-night-bus']) }
    expect(articleOf('night-bus', taken).editions.en?.path).toBe('/en/the-night-bus/')
    expect(articleOf('town-clock', taken).editions.en?.path).toBe('/en/town-clock/')
  })

  test('aliases lead to their edition, but for those that a live page or an earlier alias has', () => {
    const aliases = {
      [EN]: swap(['slug: the-night-bus', 'slug: the-night-bus\naliases: [night-line, the-town-clock, bus]']),
      [CLOCK_EN]: swap(['slug: the-town-clock', 'slug: the-town-clock\naliases: [bus, old-clock]']),
    }
    expect(articleOf('night-bus', aliases).editions.en?.aliases).toEqual(['/en/night-line/', '/en/bus/'])
    expect(articleOf('town-clock', aliases).editions.en?.aliases).toEqual(['/en/old-clock/'])
  })
})

describe('the original elsewhere', () => {
  test('its outlet is looked up', () => {
    expect(articleOf('night-bus').elsewhere).toEqual({
      language: 'es',
      outlet: { id: 'infobae', name: 'Infobae', url: undefined },
      url: INFOBAE,
      title: 'El autobús de la noche',
      date: '2026-03-10',
      archived: undefined,
      use: 'full',
      authors: [],
    })
  })

  test('an outlet that nobody knows goes by its id', () => {
    expect(articleOf('night-bus', { [ES]: swap(['outlet: infobae', 'outlet: el-diario']) }).elsewhere?.outlet).toEqual({
      id: 'el-diario',
      name: 'el-diario',
      url: undefined,
    })
  })

  test('its authors count only where they are others than the article’s', () => {
    const authors = (ids: string) => ({ [ES]: swap(['  outlet: infobae', `  outlet: infobae\n  authors: [${ids}]`]) })
    expect(articleOf('night-bus', authors('ana-ruiz')).elsewhere?.authors).toEqual([])
    expect(articleOf('night-bus', authors('tom-hale')).elsewhere?.authors).toEqual(['tom-hale'])
  })

  test('there is none where the article first appeared here', () => {
    expect(articleOf('town-clock').elsewhere).toBeUndefined()
  })
})
