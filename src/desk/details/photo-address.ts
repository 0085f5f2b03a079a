import { siteFacts } from '../../link/site-facts.ts'
import { type AlignedArticle, editionsOf, type PictureFile } from '../../model.ts'
import { pictureFacts } from '../../publish/pictures/picture-facts.ts'
import { photoOf } from '../../render/attribution/photo.ts'
import { pictureCredit } from '../../render/pictures/picture-credit.ts'
import { planPicture } from '../../render/pictures/plan-picture.ts'
import { widest } from '../../render/pictures/show-picture.ts'
import type { Desk } from '../desk.ts'

/** Where the preview has the photo of an article, below its origin; null where there is none that can be shown. */
export async function photoAddress({ root, newsroom }: Desk, article: AlignedArticle): Promise<string | null> {
  const settings = newsroom()?.settings
  const files = article.folder.files.filter((file): file is PictureFile => file.image !== undefined)
  const pictured = { ...article, folder: { ...article.folder, files } }
  const [photo] = editionsOf(article).flatMap((edition) => photoOf(pictured, edition) ?? [])
  if (settings === undefined || photo === undefined) return null
  const facts = await pictureFacts(root, photo.file.path)
  const plan = planPicture(photo.file, facts, pictureCredit(photo.file, pictured))
  return siteFacts(settings).prefix + widest(plan).path
}
