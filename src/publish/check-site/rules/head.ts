import { LANGUAGES } from '../../../model.ts'
import { facingPath } from '../../../render/address.ts'
import { policyAt } from '../../../render/security-policy.ts'
import type { BuiltPage, BuiltSite, PageRule } from '../built-site.ts'

const ROBOTS: ReadonlySet<string | undefined> = new Set(['index, follow', 'noindex, follow'])

/** Every page says its language, what search engines are to do with it, and what it may load. */
export const headRule: PageRule = function* ({ path, language, robots, policy }) {
  if (!LANGUAGES.some((known) => known === language)) yield { rule: 'lang-missing', found: language ?? '' }
  if (!ROBOTS.has(robots)) yield { rule: 'robots-unknown', found: robots ?? '' }
  if (policy !== policyAt(path)) yield { rule: 'policy-missing', found: policy ?? '' }
}

/**
 * A page is its own canonical, or an outlet's page is; a redirect names the page to which it leads, facing pages the
 * article's page in their language.
 */
export const canonicalRule: PageRule = function* (page, site) {
  const [canonical, second] = page.canonicals
  if (second !== undefined) yield { rule: 'canonical-repeated', found: second }
  if (canonical === undefined) {
    if (page.robots === 'index, follow' || page.isRedirect) yield { rule: 'canonical-missing', found: '' }
  } else if (!fits(canonical, page, site)) yield { rule: 'canonical-wrong', found: canonical, isAddress: true }
}

function fits(canonical: string, page: BuiltPage, { pageAt, facts, read }: BuiltSite): boolean {
  const to = read(canonical, page.url)
  if (to.kind === 'elsewhere') return canonical.startsWith('https://') && !page.isRedirect
  if (to.kind !== 'here' || !canonical.startsWith(facts.url)) return false
  if (page.isRedirect) return pageAt(to)?.isRedirect === false
  return canonical === page.url || isFacing(page, to.path)
}

const isFacing = ({ path }: BuiltPage, article: string): boolean =>
  LANGUAGES.some((language) => article.startsWith(`/${language}/`) && path === facingPath({ path: article, language }))
