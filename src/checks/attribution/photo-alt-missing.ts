import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isFileName } from '../is-file-name.ts'
import { isStated } from '../is-stated.ts'

/** Each edition says in its own language what its photo shows. */
export const photoAltMissing: Check = {
  id: 'photo-alt-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, article) {
    const hasPhoto = editionsOf(article).some((one) => one.frontMatter.photo?.file !== undefined)
    const alt = edition.frontMatter.photo?.alt ?? ''
    const place = edition.placeOf(['photo', 'alt'])
    if (isFileName(alt)) {
      const say = toSay('photo-alt-missing.fileName', alt, edition.language)
      yield { file: edition.file.path, place, severity: 'warning', say }
    } else if (hasPhoto && !isStated(edition, 'photo', 'alt')) {
      const say = toSay('photo-alt-missing.none', edition.language)
      yield { file: edition.file.path, place, lacks: 'photo.alt', say }
    }
  },
}
