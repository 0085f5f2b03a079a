import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isRemote } from './look-for-picture.ts'

/** The photo lies beside the text: a page asks no other host for anything. */
export const photoRemote: Check = {
  id: 'photo-remote',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }) {
    const name = frontMatter.photo?.file
    if (name === undefined || !isRemote(name)) return
    yield { file: file.path, place: placeOf(['photo', 'file']), say: toSay('photo-remote', name) }
  },
}
