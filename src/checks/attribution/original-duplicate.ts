import { groupBy } from '../../ground/basics/group-by.ts'
import { urlFault } from '../../ground/knowledge/url-fault.ts'
import type { Article, Check } from '../../model.ts'
import { trackingIn } from './tracking-in.ts'

/** One original, one article. Summaries are texts of our own: there may be several. */
export const originalDuplicate: Check = {
  id: 'original-duplicate',
  severity: 'error',
  scope: 'newsroom',
  *run({ articles }) {
    for (const sharing of groupBy(articles.filter(isOfOriginal), originalOf).values()) {
      for (const article of sharing) {
        const other = sharing.find((candidate) => candidate !== article)
        const at = article.factPlace('original', 'url')
        const otherAt = other?.factPlace('original', 'url')
        if (at === undefined || other === undefined || otherAt === undefined) continue
        yield {
          ...at,
          say: ({ checks }) => checks['original-duplicate'].here(other.key),
          related: [{ ...otherAt, say: ({ checks }) => checks['original-duplicate'].there(other.key) }],
        }
      }
    }
  },
}

function isOfOriginal({ facts: { original } }: Article): boolean {
  return original?.url !== undefined && original.use !== 'summary' && urlFault(original.url) === undefined
}

/** The address without what does not change where it leads: tracking, fragment, last slash, `www.`. */
function originalOf({ facts }: Article): string {
  const url = new URL(facts.original?.url ?? '')
  for (const name of trackingIn(url)) url.searchParams.delete(name)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}
