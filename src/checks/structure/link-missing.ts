import type { Check } from '../../model.ts'
import { lackingFinding } from './lacking-finding.ts'
import { linkDifferences } from './link-differences.ts'

/** Both editions link to the same pages. */
export const linkMissing: Check = {
  id: 'link-missing',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    for (const lacking of linkDifferences(article).missing) yield lackingFinding('link-missing', lacking)
  },
}
