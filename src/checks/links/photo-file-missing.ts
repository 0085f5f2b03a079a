import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { fileNamesIn, isRemote, leavesFolder, lookForPicture } from './look-for-picture.ts'

/** The file of the photo is there, by exactly that name. */
export const photoFileMissing: Check = {
  id: 'photo-file-missing',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, { folder }) {
    const name = frontMatter.photo?.file
    if (name === undefined || isRemote(name) || leavesFolder(name)) return
    const found = lookForPicture(name, fileNamesIn(folder))
    if (found.state !== 'missing') return
    yield {
      file: file.path,
      place: placeOf(['photo', 'file']),
      say: toSay('photo-file-missing', name, found.meant),
    }
  },
}
