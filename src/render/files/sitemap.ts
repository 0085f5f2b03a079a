import { x } from 'xastscript'
import type { Page, SiteFacts, SiteFile } from '../../model.ts'
import { urlOf } from '../address.ts'
import { xmlFile } from './xml-file.ts'

/** URLs that one sitemap may hold (sitemaps.org). */
export const URLS_A_SITEMAP = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Every page that is indexed at its own address, with the hreflang set of its head; split, with an index, where it is long. */
export function sitemapFiles(pages: readonly Page[], facts: SiteFacts, most = URLS_A_SITEMAP): SiteFile[] {
  const indexed = pages.filter(
    ({ head, path }) => head.robots === 'index, follow' && head.canonical === urlOf(facts, path),
  )
  const parts = Array.from({ length: Math.ceil(indexed.length / most) }, (_, index) =>
    indexed.slice(index * most, (index + 1) * most),
  )
  if (parts.length < 2) return [urlSet('/sitemap.xml', indexed)]
  const paths = parts.map((_, index) => `/sitemap-${index + 1}.xml`)
  const entries = paths.map((path) => x('sitemap', [x('loc', urlOf(facts, path))]))
  return [
    xmlFile('/sitemap.xml', x('sitemapindex', { xmlns: NAMESPACE }, entries)),
    ...parts.map((part, index) => urlSet(`/sitemap-${index + 1}.xml`, part)),
  ]
}

function urlSet(path: string, pages: readonly Page[]): SiteFile {
  const attributes = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlFile(path, x('urlset', attributes, [...pages.flatMap((page) => ['\n', urlEntry(page)]), '\n']))
}

function urlEntry(page: Page) {
  const changed = page.kind === 'article' ? (page.updated ?? page.date).iso : undefined
  return x('url', [
    x('loc', page.head.canonical ?? ''),
    changed === undefined ? null : x('lastmod', changed),
    ...page.head.alternates.map(({ hreflang, href }) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
  ])
}
