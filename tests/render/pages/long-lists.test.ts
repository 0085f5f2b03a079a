import { expect, test } from 'vitest'
import type { Page } from '../../../src/model.ts'
import { many } from '../../support/many.ts'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { fileAt, hrefs, pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

/** Fifty-one translations from Spanish of what was published in Infobae, and nothing else. */
const translations: Changes = Object.fromEntries(
  Object.entries(many(51, 'en')).map(([path, text]) => [
    path,
    String(text).replace(
      'original: {language: en}',
      `original: {language: es, outlet: infobae, url: "https://www.infobae.com/${path}/"}\ntranslators: [tom-hale]\nreviewers: [ana-ruiz]`,
    ),
  ]),
)
const nothingElse: Changes = { [ES]: null, [EN]: null, [CLOCK_ES]: null, [CLOCK_EN]: null }
const longSite = () => renderedWith({ ...translations, ...nothingElse })

/** What is listed on a page, by title. */
function listed(page: Page): string[] {
  if (page.kind === 'status') return page.rows.map(({ title }) => title)
  if (page.kind === 'topic' || page.kind === 'outlet') return page.articles.map(({ title }) => title)
  return page.kind === 'person' ? page.translated.map(({ title }) => title) : []
}

test.each([
  ['topic', 'temas/transport', 'topics/transport', 'Transporte'],
  ['outlet', 'medios/infobae', 'outlets/infobae', 'Infobae'],
  ['person', 'personas/tom-hale', 'people/tom-hale', 'Tom Hale'],
  ['status', 'estado', 'status', 'Estado de las traducciones'],
] as const)('what is more than a page of a list goes on on the next: %s', (kind, es, en, title) => {
  const site = longSite()
  const first = pageAt(site, `/es/${es}/`, kind)
  const second = pageAt(site, `/es/${es}/2/`, kind)

  expect([listed(first).length, listed(first)[0], listed(first)[49]]).toEqual([50, 'Piece 0', 'Piece 49'])
  expect(listed(second)).toEqual(['Piece 50'])
  expect([first.title, second.title]).toEqual([title, `${title}, página 2`])

  const older = { href: `/es/${es}/2/`, text: 'Anteriores' }
  const newer = { href: `/es/${es}/`, text: 'Más recientes' }
  expect(first.pagination).toEqual({ page: 1, of: 2, newer: undefined, older })
  expect(second.pagination).toEqual({ page: 2, of: 2, newer, older: undefined })

  expect(second.languages[1]).toMatchObject({ state: 'link', href: `/en/${en}/2/` })
  expect(pageAt(site, `/en/${en}/2/`, kind).languages[0]).toMatchObject({ state: 'link', href: `/es/${es}/2/` })
})

test('pages of a list are for search engines where its first page is', () => {
  const site = longSite()
  const url = (path: string) => `https://example.org/${path}/2/`
  const sitemap = fileAt(site, 'sitemap.xml')

  const topic = pageAt(site, '/en/topics/transport/2/', 'topic')
  expect(topic.head).toMatchObject({
    canonical: url('en/topics/transport'),
    robots: 'index, follow',
    alternates: [
      { hreflang: 'es', href: url('es/temas/transport') },
      { hreflang: 'en', href: url('en/topics/transport') },
      { hreflang: 'x-default', href: url('es/temas/transport') },
    ],
  })
  expect(sitemap).toContain(`<loc>${url('en/topics/transport')}</loc>`)

  const status = pageAt(site, '/en/status/2/', 'status')
  expect(status.head).toMatchObject({ robots: 'noindex, follow', alternates: [] })
  expect(sitemap).not.toMatch(/estado|status/)
})

test('each list of what somebody did begins on the first page', () => {
  const byTom = swap(['authors: [ana-ruiz]', 'authors: [tom-hale]'])
  const site = renderedWith({
    ...translations,
    ...nothingElse,
    ...Object.fromEntries(
      Object.entries(many(1, 'en')).map(([path, text]) => [
        path.replace('piece-0', 'other'),
        byTom(String(text)).replaceAll('piece-0', 'other'),
      ]),
    ),
  })
  const pages = ['', '2/'].map((page) => pageAt(site, `/en/people/tom-hale/${page}`, 'person'))
  expect(pages.map(({ written, translated }) => [written, translated].map(hrefs))).toEqual([
    [['/en/other/'], expect.arrayContaining(['/en/piece-0/'])],
    [[], ['/en/piece-50/']],
  ])
})
