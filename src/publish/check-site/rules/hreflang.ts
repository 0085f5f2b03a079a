import { type BuiltPage, type BuiltSite, isIndexed, type PageRule, type RuleFinding, setText } from '../built-site.ts'

/**
 * A hreflang set lists its own page, is the same on all its members, and leads to pages that are indexed at their own
 * address, in the language it says; it has one `x-default` and more than one language.
 */
export const hreflangRule: PageRule = (page, site) => {
  const { alternates } = page
  if (alternates.length === 0) return []
  const faults = [...faultsOfSet(page), ...alternates.flatMap(([tag, href]) => faultsOfMember(tag, href, page, site))]
  return faults.map(([rule, found]): RuleFinding => ({ rule, found }))
}

type Fault = [rule: string, found: string]

function faultsOfSet(page: BuiltPage): Fault[] {
  const faults: Fault[] = []
  const tags = page.alternates.map(([tag]) => tag)
  const languages = new Set(tags.filter((tag) => tag !== 'x-default'))
  if (!isIndexed(page)) faults.push(['hreflang-unindexed', page.url])
  if (!page.alternates.some(([, href]) => href === page.url)) faults.push(['hreflang-self', page.url])
  if (languages.size < 2) faults.push(['hreflang-alone', tags.join(' ')])
  if (new Set(tags).size < tags.length) faults.push(['hreflang-repeated', tags.join(' ')])
  if (!tags.includes('x-default')) faults.push(['hreflang-default', tags.join(' ')])
  return faults
}

function faultsOfMember(tag: string, href: string, page: BuiltPage, { pageAt, facts, read }: BuiltSite): Fault[] {
  if (!href.startsWith(facts.url)) return [['hreflang-relative', href]]
  const to = read(href, page.url)
  const target = to.kind === 'here' ? pageAt(to) : undefined
  if (target === undefined) return [['hreflang-broken', href]]
  const faults: Fault[] = []
  if (!isIndexed(target)) faults.push(['hreflang-unindexed', href])
  if (tag !== 'x-default' && target.language !== tag) faults.push(['hreflang-language', `${tag} ${href}`])
  if (setText(target.alternates) !== setText(page.alternates)) faults.push(['hreflang-unequal', href])
  return faults
}
