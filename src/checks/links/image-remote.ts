import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isRemote } from './look-for-picture.ts'

/** Pictures lie beside the text: a page asks no other host for anything. */
export const imageRemote: Check = {
  id: 'image-remote',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { url, place } of imagesOf(edition, folder)) {
      if (!isRemote(url)) continue
      yield { file: edition.file.path, place, say: toSay('image-remote', url) }
    }
  },
}
