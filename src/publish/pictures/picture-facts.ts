import type { PictureFacts } from '../../model.ts'
import { hashOf } from '../hash-of.ts'
import { publishStop } from '../publish-stop.ts'
import { openPicture } from './open-picture.ts'
import { ownCredit } from './own-credit.ts'
import { readOriginal } from './read-original.ts'

/** What the bytes of a picture of the newsroom say. Throws Stop where it cannot be read. */
export async function pictureFacts(root: string, path: string): Promise<PictureFacts> {
  const content = readOriginal(root, path)
  const { isPalette, hasAlpha, exif } = await metadataOf(content, path)
  return { hash: hashOf(content), flat: isPalette === true || hasAlpha === true, credit: ownCredit(exif) }
}

async function metadataOf(content: Buffer, path: string) {
  try {
    return await openPicture(content).metadata()
  } catch {
    throw publishStop('picture-unreadable', path)
  }
}
