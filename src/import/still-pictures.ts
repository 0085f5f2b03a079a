import { PICTURE_LIMIT } from '../ground/basics/limits.ts'
import { openPicture } from '../publish/pictures/open-picture.ts'
import type { SourceDocument } from './document.ts'

/** Pictures of a document, GIFs that do not move as PNG: browsers show them, but a newsroom takes none. The others are as they were. */
export async function stillPictures(pictures: SourceDocument['pictures']): Promise<SourceDocument['pictures']> {
  const entries = Object.entries(pictures)
  if (!entries.some(([, bytes]) => isGif(bytes))) return pictures
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, bytes]) => [name, isGif(bytes) ? await asPng(bytes) : bytes] as const)),
  )
}

const isGif = (bytes: Uint8Array): boolean =>
  bytes.length <= PICTURE_LIMIT && /^GIF8[79]a/.test(Buffer.from(bytes.subarray(0, 6)).toString('latin1'))

async function asPng(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const picture = openPicture(Buffer.from(bytes))
    const { pages = 1 } = await picture.metadata()
    return pages > 1 ? bytes : new Uint8Array(await picture.png().toBuffer())
  } catch {
    return bytes
  }
}
