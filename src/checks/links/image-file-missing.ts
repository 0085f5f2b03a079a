import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { fileNamesIn, leavesFolder, lookForPicture } from './look-for-picture.ts'

/** The file of a picture is there, by exactly that name. */
export const imageFileMissing: Check = {
  id: 'image-file-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { url, target, place } of imagesOf(edition, folder)) {
      const isNamed = target.kind === 'file' || (target.kind === 'path' && !leavesFolder(target.path))
      if (!isNamed && target.kind !== 'empty' && target.kind !== 'here') continue
      const found = lookForPicture(target.kind === 'file' ? target.name : url, fileNamesIn(folder))
      if (found.state !== 'missing') continue
      yield { file: edition.file.path, place, say: toSay('image-file-missing', url, found.meant) }
    }
  },
}
