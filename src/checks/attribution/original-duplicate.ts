import { groupBy } from '../../ground/basics/group-by.ts'
import { trackingIn } from '../../ground/knowledge/tracking.ts'
import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { ArticleSummary, Check } from '../../model.ts'

/** One original, one article. Summaries are texts of our own: there may be several. */
export const originalDuplicate: Check = {
  id: 'original-duplicate',
  severity: 'error',
  scope: 'newsroom',
  *run({ articles }) {
    for (const sharing of groupBy(articles.flatMap(ofOriginal), ({ address }) => address).values()) {
      for (const { at } of sharing) {
        const other = sharing.find((candidate) => candidate.at !== at)
        if (other === undefined) continue
        yield {
          ...at,
          say: toSay('original-duplicate.here', other.key),
          related: [{ ...other.at, say: toSay('original-duplicate.there', other.key) }],
        }
      }
    }
  },
}

function ofOriginal({ key, original }: ArticleSummary) {
  if (original === undefined || original.isSummary || urlFault(original.value)) return []
  return [{ key, address: addressOf(original.value), at: { file: original.file, place: original.place } }]
}

/** The address without what does not change where it leads: tracking, fragment, last slash, `www.`. */
function addressOf(original: string): string {
  const url = new URL(original)
  for (const name of trackingIn(url)) url.searchParams.delete(name)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}
