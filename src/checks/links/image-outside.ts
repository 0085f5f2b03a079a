import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isRemote, leavesFolder } from './look-for-picture.ts'

/** Pictures lie in the folder of the article: nothing else of the disk is published. */
export const imageOutside: Check = {
  id: 'image-outside',
  severity: 'error',
  safety: 'lowerable',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { url, target, place } of imagesOf(edition, folder)) {
      const leaves = target.kind === 'path' ? leavesFolder(target.path) : target.kind === 'edition' || leavesFolder(url)
      if (isRemote(url) || !leaves) continue
      yield { file: edition.file.path, place, say: toSay('image-outside', url) }
    }
  },
}
