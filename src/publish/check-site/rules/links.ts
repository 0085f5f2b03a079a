import { type BuiltPage, type BuiltSite, faultAt, type Reference, type SiteFault } from '../built-site.ts'
import { fileAt } from '../read-address.ts'

/** Every link leads somewhere, to a place that is there, and says so where that is in another language. */
export function* linkRule(site: BuiltSite): Iterable<SiteFault> {
  for (const page of site.pages.values()) {
    for (const link of page.links) {
      const rule = linkFault(link, page, site)
      if (rule) yield faultAt(page.file, rule, link.href, site)
    }
    for (const { href, to } of page.named) {
      if (to.kind !== 'here' || !site.files.has(fileAt(to.path))) yield faultAt(page.file, 'data-broken', href, site)
    }
  }
}

function linkFault({ to, languages }: Reference, page: BuiltPage, { files, pages }: BuiltSite): string | undefined {
  if (to.kind === 'scheme') return 'link-scheme'
  if (to.kind === 'outside') return 'link-outside'
  if (to.kind === 'elsewhere') return undefined
  if (!files.has(fileAt(to.path))) return 'link-broken'
  const target = pages.get(to.path)
  if (target === undefined) return undefined
  if (to.fragment !== undefined && !target.ids.has(to.fragment)) return 'fragment-missing'
  const { language } = target
  const isForeign = language !== undefined && language !== page.language && to.path !== '/'
  return isForeign && languages.length > 0 && !languages.includes(language) ? 'link-language' : undefined
}

/** Everything that a page loads is a file of the site. */
export function* resourceRule({ pages, files }: BuiltSite): Iterable<SiteFault> {
  for (const { file, resources } of pages.values()) {
    for (const resource of resources) yield* resourceFaults(file, resource, files)
  }
}

/** What is wrong with something that a file loads. */
export function* resourceFaults(
  file: string,
  { href, to }: Pick<Reference, 'href' | 'to'>,
  files: BuiltSite['files'],
): Iterable<SiteFault> {
  if (to.kind !== 'here') yield { file, rule: 'resource-elsewhere', found: href }
  else if (!files.has(fileAt(to.path))) yield { file, rule: 'resource-missing', found: href }
}
