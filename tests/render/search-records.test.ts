import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model.ts'
import { contextOf } from '../../src/render/context.ts'
import { searchRecords } from '../../src/render/search-records.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith, SITE } from '../support/newsroom.ts'
import { pageAt, renderedWith } from '../support/rendered.ts'
import { sourceOf } from '../support/source.ts'
import { swap } from '../support/swap.ts'

function recordsOf(changes: Changes = {}, drafts = false) {
  const { site, texts } = sourceOf(newsroomWith(changes), { drafts })
  return [...searchRecords([...site.articles, ...site.pages], LANGUAGES, contextOf(site, { texts }))]
}
const pathsOf = (changes: Changes, drafts = false) => recordsOf(changes, drafts).map(({ path }) => path)

test('an edition is found by its description and text, and shown with its facts', () => {
  expect(recordsOf().find(({ path }) => path === 'en/the-night-bus/')).toEqual({
    language: 'en',
    path: 'en/the-night-bus/',
    text:
      'A bus crosses the city while everybody else sleeps. The bus leaves at twelve and comes back at six. It carries 40 passengers. ' +
      'Who rides. Nurses, bakers and students ride it. The timetable hangs at every stop. ' +
      'On Mondays there are three trips. On Sundays there is one.',
    facts: {
      title: 'The Night Bus',
      authors: 'Ana Ruiz',
      translators: 'Tom Hale',
      topics: 'Transport',
      outlet: 'Infobae',
      date: '2026-03-14',
      day: 'March 14, 2026',
      twin: 'El autobús de la noche',
      twinPath: 'es/el-autobus-de-la-noche/',
      twinLanguage: 'es',
    },
  })
})

test('an original elsewhere is found by its title and outlet, in both languages, and by who wrote what is summarized', () => {
  const changes = {
    [ES]: swap([
      '  title: El autobús de la noche',
      '  title: El colectivo nocturno\n  use: summary\n  authors: [tom-hale]',
    ]),
  }
  const found = recordsOf(changes).filter(({ path }) => /autobus|bus/.test(path))
  expect(
    found.map(({ language, facts: { outlet, original, originalAuthors } }) => [
      language,
      outlet,
      original,
      originalAuthors,
    ]),
  ).toEqual([
    ['es', 'Infobae', 'El colectivo nocturno', 'Tom Hale'],
    ['en', 'Infobae', 'El colectivo nocturno', 'Tom Hale'],
  ])
})

test('a static page is found without a byline', () => {
  const about = '---\ntitle: About\ndescription: Who we are.\nslug: about-us\ndate: 2026-01-01\n---\n\nWe are two.\n'
  expect(recordsOf({ 'pages/about/index.en.md': about }).find(({ path }) => path === 'en/about-us/')).toEqual({
    language: 'en',
    path: 'en/about-us/',
    text: 'Who we are. We are two.',
    facts: { title: 'About' },
  })
})

test('republications are found too, though search engines do not list them', () => {
  expect(pageAt(renderedWith(), '/es/el-autobus-de-la-noche/', 'article').head.robots).toBe('noindex, follow')
  expect(pathsOf({})).toEqual([
    'es/el-autobus-de-la-noche/',
    'es/el-reloj-del-pueblo/',
    'en/the-night-bus/',
    'en/the-town-clock/',
  ])
})

test('drafts are found only where they have pages', () => {
  const draft = { [EN]: swap(['slug:', 'draft: true\nslug:']) }
  expect(pathsOf(draft)).not.toContain('en/the-night-bus/')
  expect(pathsOf(draft, true)).toContain('en/the-night-bus/')
})

test('the path knows no prefix', () => {
  expect(pathsOf({ [SITE]: swap(['https://example.org/', 'https://example.org/news/']) })).toEqual(pathsOf({}))
})

test('the page is there in both languages and for no search engine', () => {
  const site = renderedWith({ [SITE]: swap(['https://example.org/', 'https://example.org/news/']) })
  const page = pageAt(site, '/en/search/', 'search')
  expect(page).toMatchObject({
    title: 'Search',
    index: { folder: '/news/pagefind/', base: '/news/' },
    archive: '/news/en/archive/',
    head: { robots: 'noindex, follow', alternates: [] },
  })
  expect(page.frame.sections.at(-1)).toEqual({ href: '/news/en/search/', text: 'Search', current: true })
  expect(page.languages[0]).toMatchObject({ language: 'es', state: 'link', href: '/news/es/buscar/' })
})

test('the page of a language without texts has no index to search', () => {
  const site = renderedWith({ [EN]: null, [CLOCK_ES]: null, [CLOCK_EN]: null })
  expect(pageAt(site, '/en/search/', 'search').index).toBeUndefined()
  expect(pageAt(site, '/es/buscar/', 'search').index).toBeDefined()
})
