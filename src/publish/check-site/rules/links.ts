import type { BuiltPage, BuiltSite, PageRule } from '../built-site.ts'
import { isIn, type LinkFacts, listOf } from '../file-facts.ts'
import { type Address, decodeFragment } from '../read-address.ts'

/** Every link leads somewhere, to a place that is there, and says so where that is in another language. */
export const linkRule: PageRule = function* (page, site) {
  for (const [address, languages, rests] of page.links) {
    const to = site.read(address, page.url)
    for (const rest of rests === undefined ? [''] : listOf(rests)) {
      const rule = linkFault(withFragment(to, rest), languages, page, site)
      if (rule) yield { rule, found: address + rest, isAddress: true }
    }
  }
}

/** Where an address leads with what follows it in a link. */
const withFragment = (to: Address, rest: string): Address =>
  to.kind === 'here' && rest !== '' ? { ...to, fragment: decodeFragment(rest) } : to

function linkFault(
  to: Address,
  languages: LinkFacts[1],
  page: BuiltPage,
  { hasFile, pageAt, targetAt }: BuiltSite,
): string | undefined {
  if (to.kind === 'scheme') return 'link-scheme'
  if (to.kind === 'outside') return 'link-outside'
  if (to.kind === 'elsewhere') return undefined
  const target = targetAt(to)
  if (target === undefined) return hasFile(to.file) ? undefined : 'link-broken'
  if (to.fragment !== undefined && !isIn(pageAt(to)?.ids ?? '', to.fragment)) return 'fragment-missing'
  const { language } = target
  const isForeign = language !== undefined && language !== page.language && to.path !== '/'
  return isForeign && languages !== '' && !isIn(languages, language) ? 'link-language' : undefined
}
