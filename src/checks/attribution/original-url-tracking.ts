import { urlFault } from '../../knowledge/url-fault.ts'
import type { Check } from '../../model.ts'
import { trackingIn } from './tracking-in.ts'

/** The address of the original carries nothing that follows readers. */
export const originalUrlTracking: Check = {
  id: 'original-url-tracking',
  severity: 'warning',
  scope: 'article',
  *run({ facts, factPlace }) {
    const url = facts.original?.url
    const at = factPlace('original', 'url')
    if (url === undefined || at === undefined || urlFault(url)) return
    const names = trackingIn(new URL(url))
    if (names.length > 0) yield { ...at, say: ({ checks }) => checks['original-url-tracking'](names) }
  },
}
