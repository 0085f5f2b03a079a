import { imageSize } from 'image-size'
import { PICTURE_LIMIT, PIXEL_LIMIT } from '../../ground/basics/limits.ts'
import { toKey } from '../../ground/text/to-key.ts'
import type { ImageFacts } from '../../model.ts'
import { withoutPosition } from './without-position.ts'

/** A picture as it is to lie in the folder of an article. */
export interface PictureToWrite {
  name: string
  bytes: Uint8Array
}

/** What browsers show and a newsroom takes. */
const FORMATS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'avif'] satisfies ImageFacts['format'][])

/** A picture by its bytes, whatever its name says, under a name that any disk can have; undefined where it is none of ours. */
export function pictureFile(bytes: Uint8Array, name: string): PictureToWrite | undefined {
  if (bytes.length > PICTURE_LIMIT) return undefined
  const size = sizeOf(bytes)
  if (size === undefined || !FORMATS.has(size.type ?? '') || size.width * size.height > PIXEL_LIMIT) return undefined
  const format = size.type as ImageFacts['format']
  const stem = toKey(name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')).slice(0, 60)
  return { name: `${stem === '' ? 'picture' : stem}.${format}`, bytes: withoutPosition(bytes, format) }
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}
