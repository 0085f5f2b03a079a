import { trackingIn, withoutTracking } from '../../ground/knowledge/tracking.ts'
import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { addressFix } from '../address-fix.ts'

/** The address of the original carries nothing that follows readers. */
export const originalUrlTracking: Check = {
  id: 'original-url-tracking',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    const { facts, factPlace } = article
    const url = facts.original?.url
    const at = factPlace('original', 'url')
    if (url === undefined || at === undefined || urlFault(url)) return
    const names = trackingIn(new URL(url))
    if (names.length === 0) return
    const source = editionsOf(article).find(({ file }) => file.path === at.file)?.file.text ?? ''
    yield {
      ...at,
      say: toSay('original-url-tracking', names),
      fix: addressFix(source, at.place, url, withoutTracking(url)),
    }
  },
}
