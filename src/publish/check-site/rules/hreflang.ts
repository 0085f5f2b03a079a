import { type BuiltPage, type BuiltSite, isIndexed, type SiteFault } from '../built-site.ts'

/**
 * A hreflang set lists its own page, is the same on all its members, and leads to pages that are indexed at their own
 * address, in the language it says; it has one `x-default` and more than one language.
 */
export function* hreflangRule(site: BuiltSite): Iterable<SiteFault> {
  for (const page of site.pages.values()) {
    const { file, alternates } = page
    if (alternates.length === 0) continue
    for (const [rule, found] of [
      ...faultsOfSet(page),
      ...alternates.flatMap(([tag, href]) => faultsOfMember(tag, href, page, site)),
    ]) {
      yield { file, rule, found }
    }
  }
}

type Found = [rule: string, found: string]

function faultsOfSet(page: BuiltPage): Found[] {
  const faults: Found[] = []
  const tags = page.alternates.map(([tag]) => tag)
  const languages = new Set(tags.filter((tag) => tag !== 'x-default'))
  if (!isIndexed(page)) faults.push(['hreflang-unindexed', page.url])
  if (!page.alternates.some(([, href]) => href === page.url)) faults.push(['hreflang-self', page.url])
  if (languages.size < 2) faults.push(['hreflang-alone', tags.join(' ')])
  if (new Set(tags).size < tags.length) faults.push(['hreflang-repeated', tags.join(' ')])
  if (!tags.includes('x-default')) faults.push(['hreflang-default', tags.join(' ')])
  return faults
}

function faultsOfMember(tag: string, href: string, page: BuiltPage, { pages, facts, read }: BuiltSite): Found[] {
  if (!href.startsWith(facts.url)) return [['hreflang-relative', href]]
  const to = read(href, page.url)
  const target = to.kind === 'here' ? pages.get(to.path) : undefined
  if (target === undefined) return [['hreflang-broken', href]]
  const faults: Found[] = []
  if (!isIndexed(target)) faults.push(['hreflang-unindexed', href])
  if (tag !== 'x-default' && target.language !== tag) faults.push(['hreflang-language', `${tag} ${href}`])
  if (asText(target) !== asText(page)) faults.push(['hreflang-unequal', href])
  return faults
}

/** A set as one text, in no order of its own. */
export const asText = ({ alternates }: Pick<BuiltPage, 'alternates'>): string =>
  alternates
    .map((alternate) => alternate.join(' '))
    .sort()
    .join('\n')
