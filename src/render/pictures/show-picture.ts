import type { Picture, PictureFacts, PictureFile } from '../../model.ts'
import type { LinkTo } from '../address.ts'
import type { Pictured } from '../attribution/photo.ts'
import type { Context } from '../context.ts'
import { pictureCredit } from './picture-credit.ts'
import { type PlannedPicture, planPicture, type SizedPicture } from './plan-picture.ts'

/** What is known where nobody has looked at the bytes. */
const UNSEEN: PictureFacts = { hash: '', flat: false, credit: undefined }

/** What is made of a picture of an article's folder. */
export const plannedPicture = (file: PictureFile, article: Pictured, { pictures }: Context): PlannedPicture =>
  planPicture(file, pictures.get(file.path) ?? UNSEEN, pictureCredit(file, article))

/** The widest of a picture's files that everything shows. */
export const widest = ({ fallback }: PlannedPicture): SizedPicture => fallback.at(-1) as SizedPicture

/** A picture of an article's folder as a page loads it; `linkTo`: how the page links a path of the site. */
export function showPicture(file: PictureFile, article: Pictured, context: Context, linkTo: LinkTo): Picture {
  const plan = plannedPicture(file, article, context)
  const { path, width, height } = widest(plan)
  const hrefOf = (picture: SizedPicture) => linkTo(`/${picture.path}`)
  const srcsetOf = (pictures: readonly SizedPicture[]) =>
    pictures.map((picture) => `${hrefOf(picture)} ${picture.width}w`).join(', ')
  return { src: linkTo(`/${path}`), width, height, srcset: srcsetOf(plan.fallback), avif: srcsetOf(plan.avif) }
}
