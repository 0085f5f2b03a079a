import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf, type PairedEdition } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** A photo names who made it. */
export const photoCreditMissing: Check = {
  id: 'photo-credit-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, article) {
    const photo = edition.frontMatter.photo
    if (photo?.file === undefined || isStated(edition, 'photo', 'credit') || !wasReadWhole(article)) return
    if (editionsOf(article).some((other) => other !== edition && creditsFile(other, photo.file))) return
    yield {
      file: edition.file.path,
      place: edition.placeOf(['photo', 'credit']),
      lacks: 'photo.credit',
      say: toSay('photo-credit-missing'),
    }
  },
}

/** Another edition's credit holds only for the same photo. */
const creditsFile = ({ frontMatter: { photo } }: PairedEdition, file: string | undefined): boolean =>
  photo?.credit !== undefined && (photo.file === undefined || photo.file === file)
