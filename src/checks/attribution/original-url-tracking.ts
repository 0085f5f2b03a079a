import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, type Edit, editionsOf, type Place } from '../../model.ts'
import { isTracking, trackingIn } from './tracking-in.ts'

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
    yield { ...at, say: toSay('original-url-tracking', names), fix: fixOf(url, at.place, source) }
  },
}

/** Takes the parameters out, where the address is written as it is read. */
function fixOf(url: string, { start, end }: Place, source: string): Edit[] | undefined {
  const written = source.slice(start.offset, end.offset).indexOf(url)
  if (start.offset === undefined || written < 0) return undefined
  const [, path = '', query = '', rest = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(url) ?? []
  const kept = query.split('&').filter((pair) => !isTracking(pair.replace(/=.*/, '')))
  const from = start.offset + written
  return [
    {
      start: from,
      end: from + url.length,
      replacement: `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${rest}`,
    },
  ]
}
