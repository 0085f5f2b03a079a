import { readUrl } from '../../ground/basics/read-url.ts'
import { linksOf } from '../../ground/body/links-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** This machine, and networks that are nobody else's (RFC 1918, RFC 6761, RFC 6762). */
const LOCAL =
  /^(?:localhost|.+\.(?:localhost|local)|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\])$/

/** A link leads where readers can go, and not to the machine on which the text was written. */
export const linkLocal: Check = {
  id: 'link-local',
  severity: 'warning',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { url, target, node, place } of linksOf(edition, folder)) {
      const host = target.kind === 'web' ? readUrl(url)?.hostname : undefined
      // Instructions say the address that they lead to.
      if (host === undefined || !LOCAL.test(host) || (node.type === 'link' && plainText(node).includes(host))) continue
      yield { file: edition.file.path, place, say: toSay('link-local', host) }
    }
  },
}
