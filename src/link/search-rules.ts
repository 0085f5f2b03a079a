import type { EditionOutline, LinkedEdition, SiteFacts } from '../model.ts'

type SearchRules = Pick<LinkedEdition, 'canonical' | 'robots' | 'indexable'>

/** Our copy of an outlet's text in its own language, by `republication:` in site.yml (publishing rules, first table). */
const REPUBLICATION: Record<SiteFacts['republication'], { toOutlet: boolean; index: boolean }> = {
  noindex: { toOutlet: false, index: false },
  canonical: { toOutlet: true, index: true },
  both: { toOutlet: true, index: false },
  self: { toOutlet: false, index: true },
}

/**
 * What search engines are told of an edition's page. Only a republication may name the outlet's address as its own: a
 * translation is no duplicate. Without an address of the outlet it is not indexed at all; nor is a draft.
 */
export function searchRules(
  edition: Pick<EditionOutline, 'relation' | 'draft'>,
  pageUrl: string,
  outletUrl: string | undefined,
  republication: SiteFacts['republication'],
): SearchRules {
  const rule = edition.relation === 'republication' ? REPUBLICATION[republication] : REPUBLICATION.self
  const toOutlet = rule.toOutlet && outletUrl !== undefined
  const index = rule.index && !edition.draft && (!rule.toOutlet || toOutlet)
  return {
    canonical: toOutlet ? outletUrl : pageUrl,
    robots: index ? 'index, follow' : 'noindex, follow',
    indexable: index && !toOutlet,
  }
}
