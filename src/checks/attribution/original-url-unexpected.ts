import { urlFault } from '../../ground/knowledge/url-fault.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** The address of the original is a plain https address: readers are sent there. */
export const originalUrlUnexpected: Check = {
  id: 'original-url-unexpected',
  severity: 'error',
  safety: true,
  scope: 'edition',
  *run({ file, frontMatter, placeOf }) {
    const url = frontMatter.original?.url
    const fault = url === undefined ? undefined : urlFault(url)
    if (url === undefined || fault === undefined) return
    yield {
      file: file.path,
      place: placeOf(['original', 'url']),
      say: toSay('original-url-unexpected', url, fault),
    }
  },
}
