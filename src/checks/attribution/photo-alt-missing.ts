import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isStated } from '../is-stated.ts'

/** Each edition says in its own language what its photo shows. */
export const photoAltMissing: Check = {
  id: 'photo-alt-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, article) {
    const hasPhoto = editionsOf(article).some((one) => one.frontMatter.photo?.file !== undefined)
    if (!hasPhoto || isStated(edition, 'photo', 'alt')) return
    yield {
      file: edition.file.path,
      place: edition.placeOf(['photo', 'alt']),
      lacks: 'photo.alt',
      say: toSay('photo-alt-missing', edition.language),
    }
  },
}
