import { type BuiltSite, isIndexed, type SiteFault } from '../built-site.ts'
import { childrenOf } from '../read-xml.ts'
import { asText } from './hreflang.ts'

interface Entry {
  file: string
  url: string
  alternates: [string, string][]
}

/** The sitemap holds the pages that are indexed, each once, with the hreflang sets of their heads; robots.txt names it. */
export function* sitemapRule(site: BuiltSite): Iterable<SiteFault> {
  const { texts, facts, pages } = site
  if (!texts.get('robots.txt')?.includes(`\nSitemap: ${facts.url}sitemap.xml\n`)) {
    yield { file: 'robots.txt', rule: 'sitemap-unnamed', found: `${facts.url}sitemap.xml` }
  }
  const indexed = new Map([...pages.values()].filter(isIndexed).map((page) => [page.url, page]))
  const listed = new Set<string>()
  for (const { file, url, alternates } of entriesIn('sitemap.xml', site)) {
    const page = indexed.get(url)
    if (listed.has(url)) yield { file, rule: 'sitemap-repeated', found: url }
    listed.add(url)
    if (page === undefined) yield { file, rule: 'sitemap-unindexed', found: url }
    else if (asText(page) !== asText({ alternates })) yield { file, rule: 'sitemap-hreflang', found: url }
  }
  for (const [url, { file }] of indexed) if (!listed.has(url)) yield { file, rule: 'sitemap-missing', found: url }
}

/** The entries of a sitemap, or of those that an index names. */
function entriesIn(file: string, site: BuiltSite): Entry[] {
  const root = site.xmls.get(file)
  const parts = childrenOf(root, 'sitemap').flatMap((part) => childrenOf(part, 'loc'))
  if (parts.length > 0) return parts.flatMap(({ text }) => entriesIn(text.replace(site.facts.url, ''), site))
  return childrenOf(root, 'url').map((entry) => ({
    file,
    url: childrenOf(entry, 'loc')[0]?.text ?? '',
    alternates: childrenOf(entry, 'xhtml:link').map(({ attributes }) => [
      attributes.hreflang ?? '',
      attributes.href ?? '',
    ]),
  }))
}
