import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isRemote, leavesFolder } from './look-for-picture.ts'

/** The photo lies in the folder of the article: nothing else of the disk is published. */
export const photoOutside: Check = {
  id: 'photo-outside',
  severity: 'error',
  safety: 'lowerable',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }) {
    const name = frontMatter.photo?.file
    if (name === undefined || isRemote(name) || !leavesFolder(name)) return
    yield { file: file.path, place: placeOf(['photo', 'file']), say: toSay('photo-outside', name) }
  },
}
