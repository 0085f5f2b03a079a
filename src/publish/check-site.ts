import type { SiteFacts } from '../model.ts'
import type { BuiltSite, SiteFault, SiteRule } from './check-site/built-site.ts'
import { readBuiltSite } from './check-site/read-built-site.ts'
import { dataRule, redirectRule } from './check-site/rules/data.ts'
import { feedRule } from './check-site/rules/feeds.ts'
import { canonicalRule, headRule } from './check-site/rules/head.ts'
import { hreflangRule } from './check-site/rules/hreflang.ts'
import { linkRule, resourceRule } from './check-site/rules/links.ts'
import { sitemapRule } from './check-site/rules/sitemap.ts'
import { styleRule } from './check-site/rules/styles.ts'
import { xmlRule } from './check-site/rules/xml.ts'

export type { SiteFault } from './check-site/built-site.ts'

/** The one table of what a built site must hold. */
const RULES: readonly SiteRule[] = [
  pageRule,
  headRule,
  canonicalRule,
  hreflangRule,
  linkRule,
  resourceRule,
  styleRule,
  xmlRule,
  sitemapRule,
  feedRule,
  dataRule,
  redirectRule,
]

/**
 * Proves a built site against the publishing rules before it takes the place of the old one: every file is read, every
 * page parsed once. `folder` is absolute. What it finds is a bug of ours, but for the faults that are `inText`. Throws
 * what the disk throws.
 */
export async function checkSite(folder: string, facts: SiteFacts): Promise<SiteFault[]> {
  const site = await readBuiltSite(folder, facts)
  return RULES.flatMap((rule) => [...rule(site)])
}

/** What can be seen in one page alone. */
function* pageRule({ pages }: BuiltSite): Iterable<SiteFault> {
  for (const { faults } of pages.values()) yield* faults
}
