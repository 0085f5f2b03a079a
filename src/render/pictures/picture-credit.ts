import { wordsOfRich } from '../../ground/text/rich-text.ts'
import { editionsOf, type FileEntry, type PictureCredit } from '../../model.ts'
import { type PhotoCredit, type Pictured, photoOf } from '../attribution/photo.ts'
import { licenseName, PUBLIC_DOMAIN } from '../words/license-name.ts'

/** "© Estudio Norte", where there is somebody to name and a copyright to keep. */
export const noticeOf = ({ credit, license }: Pick<PhotoCredit, 'credit' | 'license'>): string | undefined =>
  credit && !PUBLIC_DOMAIN.has(license ?? '') ? `© ${wordsOfRich(credit)}` : undefined

/** What an article says of who made a picture that lies in its folder: the word of the edition whose photo it is. */
export function pictureCredit(file: FileEntry, article: Pictured): PictureCredit | undefined {
  const photos = editionsOf(article).map((edition) => photoOf(article, edition))
  const photo = photos.find((each) => each?.file.path === file.path)
  if (photo?.credit === undefined) return undefined
  const { credit: creator, license, url } = photo
  return { creator: wordsOfRich(creator), notice: noticeOf(photo), license: license && licenseName(license).url, url }
}
