import { describe, expect, it } from 'vitest'
import type { ArticleCard, CardTwin } from '../../src/model.ts'
import { ARCHIVE, HOME, OUTLET, PEOPLE, PERSON, STATUS, TOPIC, TOPICS } from './list-pages.ts'
import { CARD, ENGLISH_ONLY } from './page-base.ts'
import { CHOOSER, NOT_FOUND } from './pages.ts'
import { attributes, below, type Element, first, linksIn, Parsed, textOf } from './parsed.ts'

const cards = (page: Parsed) => page.all('article')
const looks = (page: Parsed) => cards(page).map((card) => attributes(card).class)
const headings = (page: Parsed) => page.all('h2 h3').map((heading) => `${heading.tagName} ${textOf(heading)}`)
const named = (element: Element, tagName: string) => below(element).filter((each) => each.tagName === tagName)

describe('an article in a list', () => {
  const card = first(cards(new Parsed(TOPIC)))

  it('has its topic, title, description, who wrote it when, where it appeared first, and whose the twin is', () => {
    expect(textOf(card)).toBe(
      'TransporteEl autobús de la nocheUn autobús recorre la ciudad cuando los demás duermen.' +
        'Ana Ruiz12 de marzo de 2026Publicado primero en InfobaeThe Night BusTranslated by Tom HaleMarch 14, 2026',
    )
    expect(linksIn(card)).toEqual([
      '[Transporte](/sub/es/temas/transporte/)',
      '[El autobús de la noche](/sub/es/el-autobus-de-la-noche/)',
      '[The Night Bus](/sub/en/the-night-bus/) en en',
    ])
  })

  it('says of the other edition only what is its own, in its language', () => {
    const byline = (card: ArticleCard) =>
      new Parsed({ ...TOPIC, articles: [card] })
        .all('p')
        .filter((line) => attributes(line).class === 'meta')
        .map((line) => `${attributes(line).lang}: ${textOf(line)}`)
    const { translators, ...twin } = { ...CARD.twin, date: CARD.date } as CardTwin
    const own = 'Ana Ruiz12 de marzo de 2026Publicado primero en Infobae'
    expect(byline({ ...CARD, twin: { ...twin, translators } })).toEqual([
      `undefined: ${own}`,
      'en: Translated by Tom Hale',
    ])
    expect(byline({ ...CARD, twin: { ...twin, translators: [] }, translators: ['Tom Hale', 'Bo Li'] })).toEqual([
      `undefined: ${own.replace('Ruiz', 'RuizTraducción de Tom Hale y Bo Li')}`,
    ])
  })

  it('is in its own language where the page is in another, and says that there is no other edition', () => {
    const english = first(cards(new Parsed({ ...TOPIC, articles: [ENGLISH_ONLY] })))
    expect(named(english, 'h2').map((heading) => attributes(heading).lang)).toEqual(['en'])
    expect(linksIn(english)).toEqual(['[The Town Clock](/sub/en/the-town-clock/) en'])
    expect(textOf(english)).toContain('Solo en inglés')
  })
})

describe('the front page', () => {
  it('has one article on top, two with pictures beside each other, and rows', () => {
    const page = new Parsed(HOME)
    expect(looks(page)).toEqual([
      'card lead pictured',
      'card half pictured',
      'card half pictured',
      'card row',
      'card row',
    ])
    expect(page.all('img').map((image) => attributes(image).loading)).toEqual([undefined, 'lazy', 'lazy'])
    expect(headings(page)).toEqual([
      'h2 Lo último',
      'h3 El autobús de la noche',
      'h3 Dos',
      'h3 Cuatro',
      'h3 Tres',
      'h2 Solo en inglés',
      'h3 The Town Clock',
    ])
  })

  it('does without pictures', () => {
    const latest = [CARD, CARD, CARD].map((card, index) => ({ ...card, href: `/sub/es/${index}/`, photo: undefined }))
    expect(looks(new Parsed({ ...HOME, latest, otherLanguageOnly: [] }))).toEqual(['card lead', 'card row', 'card row'])
  })

  it('says so where nothing has been published', () => {
    const page = new Parsed({ ...HOME, latest: [], otherLanguageOnly: [] })
    expect(textOf(page.only('none'))).toMatch(/^Todavía no se ha publicado nada/)
  })
})

describe('the chooser', () => {
  const page = new Parsed(CHOOSER)

  it('has a half in each language with the way in', () => {
    expect(page.all('section').map((half) => attributes(half).lang)).toEqual(['es-419', 'en-US'])
    expect(page.all('section').map(textOf)).toEqual([
      'Cuaderno de pruebaArtículos en dos lenguasLeer en español',
      'Test NotebookArticles in two languagesRead in English',
    ])
    expect(page.all('a', ({ hreflang }) => hreflang !== undefined).map((link) => attributes(link))).toEqual([
      { href: '/sub/es/', hreflang: 'es' },
      { href: '/sub/en/', hreflang: 'en' },
    ])
  })

  it('chooses for nobody', () => {
    expect(page.all('meta', (attribute) => attribute['http-equiv'] === 'refresh')).toEqual([])
  })
})

it('says in both languages that a page is not there', () => {
  const page = new Parsed(NOT_FOUND)
  expect(page.all('section').map((half) => attributes(half).lang)).toEqual(['es-419', 'en-US'])
  expect(page.all('h1 h2').map(textOf)).toEqual(['No hay tal página', 'Page not found'])
})

describe('the archive', () => {
  it('has a section a year and leads to its other pages', () => {
    const page = new Parsed(ARCHIVE)
    expect(headings(page)).toEqual(['h2 2026', 'h3 El autobús de la noche'])
    expect(textOf(page.only('pagination'))).toBe('Página 1 de 2Anteriores')
    expect(linksIn(page.only('pagination'))).toEqual(['[Anteriores](/sub/es/archivo/2/)'])
  })
})

describe('what can be long', () => {
  const long = [ARCHIVE, PERSON, TOPIC, OUTLET, STATUS]
  const newer = { href: '/sub/es/x/', text: 'Más recientes' }

  it('leads to its other pages', () => {
    const pagination = { page: 2, of: 2, newer, older: undefined }
    const ways = long.map((page) => linksIn(new Parsed({ ...page, pagination }).only('pagination')))
    expect(ways).toEqual(long.map(() => ['[Más recientes](/sub/es/x/)']))
  })

  it('has no pagination where one page holds all', () => {
    const pagination = { page: 1, of: 1, newer: undefined, older: undefined }
    const paginated = long.filter((page) =>
      new Parsed({ ...page, pagination }).elements.some((each) => attributes(each).class === 'pagination'),
    )
    expect(paginated).toEqual([])
  })
})

describe('indexes', () => {
  it('name people with their role and how much there is of them', () => {
    const index = new Parsed(PEOPLE).only('index')
    expect(textOf(index)).toBe('Ana RuizEnsayista2 artículos')
    expect(linksIn(index)).toEqual(['[Ana Ruiz](/sub/es/personas/ana-ruiz/)'])
  })

  it('name topics', () => {
    expect(linksIn(new Parsed(TOPICS).only('index'))).toEqual(['[Transporte](/sub/es/temas/transporte/)'])
  })

  it('say beside the title what the page is', () => {
    expect(textOf(new Parsed(TOPICS).only('aside'))).toBe('Sobre «Temas»')
  })
})

it('says who somebody is and what they have done, empty lists left out', () => {
  const page = new Parsed(PERSON)
  expect(textOf(page.only('aside'))).toBe('Ensayista, Universidad del RíoAna Ruiz escribe sobre ciudades.ana.example')
  expect(headings(page)).toEqual(['h2 Artículos', 'h3 El autobús de la noche', 'h2 Revisiones', 'h3 The Town Clock'])
})

it('has each article of an outlet beside its original there', () => {
  const page = new Parsed(OUTLET)
  expect(textOf(page.only('aside'))).toBe('Sobre «Infobae»Ir a Infobae')
  expect(linksIn(page.only('aside'))).toEqual(['[Ir a Infobae](https://www.infobae.com/)'])
  expect(textOf(page.only('note'))).toBe('Original: O ônibus da noite, 10 de marzo de 2026')
  expect(linksIn(page.only('note'))).toEqual(['[O ônibus da noite](https://www.infobae.com/onibus/) pt pt'])
})

it('names an original without an address all the same', () => {
  const articles = OUTLET.articles.map((entry) => ({ ...entry, original: { ...entry.original, href: undefined } }))
  const note = new Parsed({ ...OUTLET, visit: undefined, articles }).only('note')
  expect(linksIn(note)).toEqual([])
  expect(below(note).map((each) => attributes(each).lang)).toEqual(['pt', undefined])
})

describe('the state of translations', () => {
  const page = new Parsed(STATUS)
  const cells = (row: Element) => below(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td')

  it('is a table with a name, a header for each language and one for each article', () => {
    expect(page.all('caption').map(textOf)).toEqual(['Estado de cada artículo en las dos lenguas'])
    expect(page.all('th').map((each) => [attributes(each).scope, attributes(each).lang, textOf(each)])).toEqual([
      ['col', undefined, 'Artículo'],
      ['col', 'es', 'Español'],
      ['col', 'en', 'English'],
      ['row', undefined, 'El autobús de la noche12 de marzo de 2026, original en español'],
      ['row', undefined, 'The Town Clock12 de marzo de 2026, original en español'],
    ])
    expect(page.all('tr').map((row) => cells(row).length)).toEqual([3, 3, 3])
  })

  it('says what is to be done in each, and leads to article, outlet and data', () => {
    expect(page.all('td').map(textOf)).toEqual([
      'al día',
      '2 pasajes por poner al día35 palabras',
      'original en Infobae',
      'al día',
    ])
    expect(linksIn(first(page.all('table')))).toEqual([
      '[El autobús de la noche](/sub/es/el-autobus-de-la-noche/)',
      '[The Town Clock](/sub/en/the-town-clock/) en en',
      '[original en Infobae](https://www.infobae.com/reloj/) es',
    ])
    expect(linksIn(page.only('aside'))).toEqual(['[Lo mismo en JSON](/sub/api/status.json)'])
  })

  it('says so where nothing has been published', () => {
    const empty = new Parsed({ ...STATUS, rows: [] })
    expect([empty.all('table'), textOf(empty.only('none'))]).toEqual([[], 'Todavía no se ha publicado nada.'])
  })
})
