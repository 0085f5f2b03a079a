import { type BuiltSite, isPage, type SiteFault } from './built-site.ts'
import { hrefsOf } from './file-facts.ts'
import { isTyped } from './index-entry.ts'
import { pointMark } from './mark.ts'
import { filesAt, type SiteIndex } from './site-index.ts'

/** All faults of a site, file by file, with the mark of those that the newsroom's texts cause. */
export function tellFaults(index: SiteIndex, site: BuiltSite): SiteFault[] {
  const all = [...index.faults].flatMap(([file, faults]) => faults.map((fault) => ({ file, ...fault })))
  const addresses = all.filter(({ isAddress }) => isAddress).map(({ found }) => found)
  const typed = typedAmong(new Set(addresses.filter(isTyped)), index, site)
  const told = all.map(
    ({ file, rule, found, isAddress }): SiteFault => ({
      file,
      rule,
      found,
      ...(isAddress && typed.has(found) && { inText: true }),
    }),
  )
  return [...told, ...(index.sitemapFaults ?? [])].sort((one, other) =>
    one.file < other.file ? -1 : Number(one.file > other.file),
  )
}

/** Those of the addresses that a page leads to. */
function typedAmong(addresses: ReadonlySet<string>, index: SiteIndex, { fileNamed }: BuiltSite): ReadonlySet<string> {
  const typed = new Set<string>()
  if (addresses.size === 0) return typed
  for (const file of filesAt(index, new Set([...addresses].map(pointMark)))) {
    const page = fileNamed(file)
    if (page === undefined || !isPage(page)) continue
    for (const link of page.links) for (const href of hrefsOf(link)) if (addresses.has(href)) typed.add(href)
  }
  return typed
}
