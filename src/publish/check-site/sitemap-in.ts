import type { XmlElement } from '@rgrove/parse-xml'
import { setText } from './built-site.ts'
import type { SitemapFacts } from './file-facts.ts'
import { mark } from './mark.ts'
import { childElements } from './read-xml.ts'

/** What a sitemap lists, or an index of sitemaps. */
export function sitemapIn(root: XmlElement): SitemapFacts {
  const parts = childElements(root, 'sitemap').flatMap((part) => childElements(part, 'loc').map(({ text }) => text))
  const entries = childElements(root, 'url').map((entry): [string, number] => {
    const alternates = childElements(entry, 'xhtml:link').map(
      ({ attributes: { hreflang = '', href = '' } }): [string, string] => [hreflang, href],
    )
    return [childElements(entry, 'loc')[0]?.text ?? '', mark(setText(alternates))]
  })
  return { parts, entries }
}
