import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** The address of the original leads to the article, not to the outlet's home page. */
export const originalUrlGeneric: Check = {
  id: 'original-url-generic',
  severity: 'warning',
  scope: 'article',
  *run({ facts, factPlace }) {
    const url = facts.original?.url
    const at = factPlace('original', 'url')
    if (url === undefined || at === undefined || urlFault(url)) return
    const { pathname, search } = new URL(url)
    if (search !== '' || !/^\/(?:(?:[a-z]{2}(?:-[a-z]{2})?|index\.[a-z]+)\/?)?$/i.test(pathname)) return
    yield { ...at, say: toSay('original-url-generic', url) }
  },
}
