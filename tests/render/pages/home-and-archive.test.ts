import { describe, expect, test } from 'vitest'
import { many } from '../../support/many.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { hrefs, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'
import { withoutKeys } from '../../support/without-keys.ts'

const INFOBAE = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
test('a card says what an article is, in which languages it can be read, and where it first appeared', () => {
  expect(withoutKeys(pageAt(renderedWith(), '/es/', 'home').latest[0])).toEqual({
    title: 'El autobús de la noche',
    twin: {
      title: 'The Night Bus',
      href: '/en/the-night-bus/',
      language: 'en',
      translators: ['Tom Hale'],
      date: { iso: '2026-03-14', text: 'March 14, 2026' },
    },
    href: '/es/el-autobus-de-la-noche/',
    language: 'es',
    description: 'Un autobús recorre la ciudad cuando los demás duermen.',
    authors: ['Ana Ruiz'],
    translators: [],
    date: { iso: '2026-03-12', text: '12 de marzo de 2026' },
    topic: { href: '/es/temas/transport/', text: 'Transporte' },
    editions: [
      { language: 'es', label: 'Español', href: '/es/el-autobus-de-la-noche/' },
      { language: 'en', label: 'English', href: '/en/the-night-bus/' },
    ],
    origin: 'Publicado primero en Infobae',
    photo: {
      src: '/media/articles/night-bus/photo-2.jpg',
      width: 2,
      height: 1,
      srcset: '/media/articles/night-bus/photo-2.jpg 2w',
      avif: '/media/articles/night-bus/photo-2.avif 2w',
      alt: 'Un autobús iluminado en una calle vacía.',
      caption: undefined,
      credit: [],
    },
  })
})

describe('the front page', () => {
  test('has the latest, then what is in one language alone', () => {
    const site = renderedWith({ [CLOCK_ES]: null, [ES]: swap(['slug:', 'draft: true\nslug:']) })
    const es = pageAt(site, '/es/', 'home')
    const en = pageAt(site, '/en/', 'home')
    const all = ({ latest, otherLanguageOnly, thisLanguageOnly }: typeof es) =>
      [latest, otherLanguageOnly, thisLanguageOnly].map(hrefs)
    expect(all(es)).toEqual([[], ['/en/the-night-bus/', '/en/the-town-clock/'], []])
    expect(all(en)).toEqual([['/en/the-night-bus/', '/en/the-town-clock/'], [], []])
  })

  test('counts the outlet’s original as an edition to read', () => {
    const site = renderedWith({ [ES]: swap(['slug:', 'draft: true\nslug:']) })
    expect(pageAt(site, '/en/', 'home').latest[0]?.editions).toEqual([
      { language: 'es', label: 'Español', href: INFOBAE },
      { language: 'en', label: 'English', href: '/en/the-night-bus/' },
    ])
  })

  test('has the latest twelve, and none of them again below', () => {
    const { latest, thisLanguageOnly } = pageAt(renderedWith(many(14, 'es')), '/es/', 'home')
    expect(latest).toHaveLength(12)
    expect(hrefs(thisLanguageOnly).filter((href) => hrefs(latest).includes(href))).toEqual([])
  })
})

test('the chooser asks in both languages, the main one first', () => {
  const page = pageAt(renderedWith({ [SITE]: swap(['[es, en]', '[en, es]']) }), '/', 'chooser')
  expect({ language: page.language, title: page.title, choices: page.choices }).toEqual({
    language: 'en',
    title: 'Test Notebook · Cuaderno de prueba',
    choices: [
      {
        language: 'en',
        locale: 'en',
        siteTitle: 'Test Notebook',
        description: 'Articles in Spanish and English, side by side',
        href: '/en/',
        invitation: 'Read in English',
      },
      {
        language: 'es',
        locale: 'es',
        siteTitle: 'Cuaderno de prueba',
        description: 'Artículos en español y en inglés, lado a lado',
        href: '/es/',
        invitation: 'Leer en español',
      },
    ],
  })
})

describe('the archive', () => {
  test('is in pages of fifty, by year', () => {
    const site = renderedWith({ ...many(51, 'es'), [ES]: null, [EN]: null, [CLOCK_EN]: null, [CLOCK_ES]: null })
    const first = pageAt(site, '/es/archivo/', 'archive')
    const second = pageAt(site, '/es/archivo/2/', 'archive')
    expect(first.years.map(({ year, articles }) => `${year}: ${articles.length}, from ${articles[0]?.title}`)).toEqual([
      '2026: 31, from Piece 0',
      '2025: 19, from Piece 31',
    ])
    expect(first.pagination).toEqual({
      page: 1,
      of: 2,
      newer: undefined,
      older: { href: '/es/archivo/2/', text: 'Anteriores' },
    })
    expect(second.years.map(({ articles }) => hrefs(articles))).toEqual([['/es/piece-50/']])
    expect(second.pagination).toEqual({
      page: 2,
      of: 2,
      newer: { href: '/es/archivo/', text: 'Más recientes' },
      older: undefined,
    })
    expect([first.title, second.title]).toEqual(['Archivo', 'Archivo, página 2'])
  })

  test('of which the other language has fewer pages leads to its first, and is in no set', () => {
    const site = renderedWith(many(51, 'es'))
    const [first, second] = ['/es/archivo/', '/es/archivo/2/'].map((path) => pageAt(site, path, 'archive'))
    expect(second?.languages[1]).toMatchObject({ state: 'link', href: '/en/archive/' })
    expect(second?.head.alternates).toEqual([])
    expect(first?.head.alternates).toEqual([
      { hreflang: 'es', href: 'https://example.org/es/archivo/' },
      { hreflang: 'en', href: 'https://example.org/en/archive/' },
      { hreflang: 'x-default', href: 'https://example.org/es/archivo/' },
    ])
  })

  test('is there where nothing is', () => {
    const site = renderedWith({ [ES]: null, [EN]: null, [CLOCK_EN]: null, [CLOCK_ES]: null })
    expect(site.pages.map(({ path }) => path)).toEqual([
      '/',
      '/es/',
      '/es/archivo/',
      '/es/buscar/',
      '/es/estado/',
      '/en/',
      '/en/archive/',
      '/en/search/',
      '/en/status/',
      '/404.html',
    ])
    expect(pageAt(site, '/en/archive/', 'archive').years).toEqual([])
  })
})
