import { urlOf } from '../../../render/address.ts'
import type { BuiltSite, SiteFault } from '../built-site.ts'
import { pathOf } from '../read-address.ts'
import { type SiteIndex, traitsAt } from '../site-index.ts'

/** Whether a sitemap may stand in a file, or be named in it. */
export const isOfSitemap = (file: string): boolean => file.endsWith('.xml') || file === 'robots.txt'

/** The sitemap holds the pages that are indexed, each once, with the hreflang sets of their heads; robots.txt names it. */
export function* sitemapFaults(index: Pick<SiteIndex, 'files' | 'traits'>, site: BuiltSite): Iterable<SiteFault> {
  const { facts, fileNamed } = site
  const sitemap = `${facts.url}sitemap.xml`
  if (!fileNamed('robots.txt')?.facts.sitemap?.parts.includes(sitemap)) {
    yield { file: 'robots.txt', rule: 'sitemap-unnamed', found: sitemap }
  }
  const indexed = indexedIn(index, site)
  const listed = new Set<string>()
  for (const { file, url, set } of entriesIn('sitemap.xml', site)) {
    const page = indexed.get(url)
    if (listed.has(url)) yield { file, rule: 'sitemap-repeated', found: url }
    listed.add(url)
    if (page === undefined) yield { file, rule: 'sitemap-unindexed', found: url }
    else if (page.set !== set) yield { file, rule: 'sitemap-hreflang', found: url }
  }
  for (const [url, { file }] of indexed) if (!listed.has(url)) yield { file, rule: 'sitemap-missing', found: url }
}

/** Pages that search engines list, by address, each with the mark of its hreflang set. */
const indexedIn = (index: Pick<SiteIndex, 'files' | 'traits'>, { facts }: BuiltSite) =>
  new Map(
    index.files.flatMap((file, number) => {
      const [, , set] = traitsAt(index, number)
      return set < 0 ? [] : [[urlOf(facts, pathOf(file)), { file, set }]]
    }),
  )

/** The entries of a sitemap, or of those that an index names. */
function entriesIn(file: string, site: BuiltSite): { file: string; url: string; set: number }[] {
  const { parts = [], entries = [] } = site.fileNamed(file)?.facts.sitemap ?? {}
  if (parts.length > 0) return parts.flatMap((part) => entriesIn(part.replace(site.facts.url, ''), site))
  return entries.map(([url, set]) => ({ file, url, set }))
}
