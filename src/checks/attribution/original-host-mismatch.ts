import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { outletOf } from './outlet-of.ts'

/** The original is on a host of its outlet, not on one that only looks like it. */
export const originalHostMismatch: Check = {
  id: 'original-host-mismatch',
  severity: 'error',
  scope: 'article',
  *run(article, around) {
    const { url, outlet: id = '' } = article.facts.original ?? {}
    const outlet = outletOf(article, around)
    const at = article.factPlace('original', 'url')
    if (url === undefined || outlet === undefined || at === undefined || urlFault(url)) return
    const { hostname } = new URL(url)
    if (outlet.hosts.includes(hostname)) return
    yield { ...at, say: toSay('original-host-mismatch', hostname, outlet.hosts, outlet.name, id) }
  },
}
