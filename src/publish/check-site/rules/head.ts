import { LANGUAGES } from '../../../model.ts'
import { facingPath } from '../../../render/address.ts'
import { policyAt } from '../../../render/security-policy.ts'
import { type BuiltPage, type BuiltSite, faultAt, type SiteFault } from '../built-site.ts'

const ROBOTS: ReadonlySet<string | undefined> = new Set(['index, follow', 'noindex, follow'])

/** Every page says its language, what search engines are to do with it, and what it may load. */
export function* headRule({ pages }: BuiltSite): Iterable<SiteFault> {
  for (const { file, path, language, robots, policy } of pages.values()) {
    if (!LANGUAGES.some((known) => known === language)) yield { file, rule: 'lang-missing', found: language ?? '' }
    if (!ROBOTS.has(robots)) yield { file, rule: 'robots-unknown', found: robots ?? '' }
    if (policy !== policyAt(path)) yield { file, rule: 'policy-missing', found: policy ?? '' }
  }
}

/**
 * A page is its own canonical, or an outlet's page is; a redirect names the page to which it leads, facing pages the
 * article's page in their language.
 */
export function* canonicalRule(site: BuiltSite): Iterable<SiteFault> {
  for (const page of site.pages.values()) {
    const { file, canonicals, robots } = page
    const [canonical, second] = canonicals
    if (second !== undefined) yield { file, rule: 'canonical-repeated', found: second }
    if (canonical === undefined) {
      if (robots === 'index, follow' || page.isRedirect) yield { file, rule: 'canonical-missing', found: '' }
    } else if (!fits(canonical, page, site)) yield faultAt(file, 'canonical-wrong', canonical, site)
  }
}

function fits(canonical: string, page: BuiltPage, { pages, facts, read }: BuiltSite): boolean {
  const to = read(canonical, page.url)
  if (to.kind === 'elsewhere') return canonical.startsWith('https://') && !page.isRedirect
  if (to.kind !== 'here' || !canonical.startsWith(facts.url)) return false
  const target = pages.get(to.path)
  if (page.isRedirect) return target?.isRedirect === false
  return canonical === page.url || isFacing(page, to.path)
}

const isFacing = ({ path }: BuiltPage, article: string): boolean =>
  LANGUAGES.some((language) => article.startsWith(`/${language}/`) && path === facingPath({ path: article, language }))
