import { x } from 'xastscript'
import type { Alternate, ArticleCard, DateText, Page, SiteFacts, SiteFile } from '../../model.ts'
import { urlOf } from '../address.ts'
import { xmlFile } from './xml-file.ts'

/** URLs that one sitemap may hold (sitemaps.org). */
export const URLS_A_SITEMAP = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What a sitemap says of a page. */
export interface Listing {
  url: string
  /** ISO date of the last change that readers are told of. */
  changed?: string
  /** The hreflang set of its head. */
  alternates: readonly Alternate[]
}

/** Of a page that is indexed at its own address; undefined of any other. */
export function listingOf(page: Page, facts: SiteFacts): Listing | undefined {
  const { canonical, robots, alternates } = page.head
  if (robots !== 'index, follow' || canonical !== urlOf(facts, page.path)) return undefined
  const changed = latestOf(daysOn(page))
  return { url: canonical, ...(changed && { changed }), alternates }
}

/** The days that a page shows: of itself and its corrections, or of the articles that it lists. */
function daysOn(page: Page): (DateText | undefined)[] {
  const ofCards = (cards: readonly ArticleCard[]) => cards.map(({ date }) => date)
  switch (page.kind) {
    case 'article':
      return [page.date, page.updated, ...page.corrections.map(({ date }) => date)]
    case 'static':
      return [page.date, page.updated]
    case 'home':
      return ofCards([...page.latest, ...page.otherLanguageOnly])
    case 'archive':
      return ofCards(page.years.flatMap(({ articles }) => articles))
    case 'topic':
    case 'outlet':
      return ofCards(page.articles)
    case 'person':
      return ofCards([...page.written, ...page.based, ...page.translated, ...page.reviewed])
    default:
      return []
  }
}

const latestOf = (days: readonly (DateText | undefined)[]): string | undefined =>
  days.reduce((last, day) => (day !== undefined && day.iso > last ? day.iso : last), '') || undefined

/** Every page that is indexed; split, with an index, where there are very many. */
export function sitemapFiles(listings: readonly Listing[], facts: SiteFacts, most = URLS_A_SITEMAP): SiteFile[] {
  const parts = Array.from({ length: Math.ceil(listings.length / most) }, (_, index) =>
    listings.slice(index * most, (index + 1) * most),
  )
  if (parts.length < 2) return [urlSet('/sitemap.xml', listings)]
  const paths = parts.map((_, index) => `/sitemap-${index + 1}.xml`)
  const entries = paths.map((path) => x('sitemap', [x('loc', urlOf(facts, path))]))
  return [
    xmlFile('/sitemap.xml', x('sitemapindex', { xmlns: NAMESPACE }, entries)),
    ...parts.map((part, index) => urlSet(`/sitemap-${index + 1}.xml`, part)),
  ]
}

function urlSet(path: string, listings: readonly Listing[]): SiteFile {
  const attributes = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlFile(path, x('urlset', attributes, [...listings.flatMap((listing) => ['\n', urlEntry(listing)]), '\n']))
}

const urlEntry = ({ url, changed, alternates }: Listing) =>
  x('url', [
    x('loc', url),
    changed === undefined ? null : x('lastmod', changed),
    ...alternates.map(({ hreflang, href }) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
  ])
