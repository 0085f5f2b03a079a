import { type BuiltSite, type FileRule, isPage, type PageRule, type SiteFault, type SiteToProve } from './built-site.ts'
import { hasFacts } from './facts-of-file.ts'
import { indexEntry } from './index-entry.ts'
import { idsOf, pointMark } from './mark.ts'
import { openSite } from './open-site.ts'
import { canonicalRule, headRule } from './rules/head.ts'
import { hreflangRule } from './rules/hreflang.ts'
import { linkRule } from './rules/links.ts'
import { namedRule } from './rules/named.ts'
import { ownRule } from './rules/own.ts'
import { redirectRule } from './rules/redirects.ts'
import { resourceRule } from './rules/resources.ts'
import { isOfSitemap, sitemapFaults } from './rules/sitemap.ts'
import {
  emptyIndex,
  filesAt,
  type IndexEntry,
  type SiteIndex,
  type Traits,
  traitsOf,
  withEntries,
} from './site-index.ts'
import { tellFaults } from './tell-faults.ts'

/** What is wrong with a site, and what to keep of it for the next time. */
export interface Proof {
  /** By file. */
  faults: SiteFault[]
  index: SiteIndex
}

const onPages =
  (rule: PageRule): FileRule =>
  (file, site) =>
    isPage(file) ? rule(file, site) : []

/** The one table of what each file of a site must hold; the sitemap is of all of them. */
const RULES: readonly FileRule[] = [
  ownRule,
  ...[headRule, canonicalRule, hreflangRule, linkRule].map(onPages),
  namedRule,
  resourceRule,
  redirectRule,
]

/**
 * Proves a site against the publishing rules: all of it, or where the index of what it was like is there, only what
 * `changed`, and what points at that. `changed` names every file that is new, differs, or is gone. Either way all is
 * found that is wrong with the site.
 */
export function proveSite(site: SiteToProve, known?: { former: SiteIndex; changed: ReadonlySet<string> }): Proof {
  const isKnown = known?.former.url === site.facts.url
  const former = known && isKnown ? known.former : emptyIndex(site.facts.url)
  const changed = known && isKnown ? known.changed : site.files
  const built = openSite(site, (file) => (changed.has(file) ? undefined : traitsOf(former, file)))
  const { entries, moved, isListMoved } = surveyChanges(changed, former, built)
  const files = withEntries(former, entries)
  const faults = new Map(former.faults)
  for (const file of new Set([...entries.keys(), ...filesAt(former, moved)])) {
    const now = built.fileNamed(file)
    const found = now ? RULES.flatMap((rule) => [...rule(now, built)]) : []
    if (found.length > 0) faults.set(file, found)
    else faults.delete(file)
  }
  const ofSitemap = isListMoved ? [...sitemapFaults(files, built)] : former.sitemapFaults
  const index = { url: site.facts.url, ...files, faults, sitemapFaults: ofSitemap }
  return { faults: tellFaults(index, built), index }
}

/** What the index will have of changed files, and the marks of what has changed in the eyes of files that point at it. */
function surveyChanges(changed: Iterable<string>, former: SiteIndex, site: BuiltSite) {
  const entries = new Map<string, IndexEntry | undefined>()
  const moved = new Set<number>()
  let isListMoved = former.sitemapFaults === undefined
  for (const file of changed) {
    const now = site.fileNamed(file)
    const entry = now && indexEntry(now, site)
    const was = traitsOf(former, file)
    if (hasFacts(file)) entries.set(file, entry)
    for (const point of movedIn(file, was, entry?.traits)) moved.add(pointMark(point))
    isListMoved ||= isOfSitemap(file) || (was?.[2] ?? -1) !== (entry?.traits[2] ?? -1)
  }
  return { entries, moved, isListMoved }
}

function movedIn(file: string, was: Traits | undefined, now: Traits | undefined): string[] {
  if (was === undefined || now === undefined) return [file]
  return [...(was[0] === now[0] ? [] : [file]), ...(was[1] === now[1] ? [] : [idsOf(file)])]
}
