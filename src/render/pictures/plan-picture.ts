import type { PictureCredit, PictureFacts, PictureFile, SitePicture } from '../../model.ts'
import { contentKey } from '../content-key.ts'

/**
 * Widths in pixels: a phone's column, one of two columns, an article's photo on a screen of usual density, and what
 * denser screens and magnifiers get.
 */
const WIDTHS = [480, 800, 1080, 1600]
const WIDEST = 1600
/** A width that is hardly below the widest is not worth a file. */
const WORTH = 1.1
/** Part of every name: a change of how pictures are made gives them new ones. */
const RECIPE = 1

/** What is to be made of one of the newsroom's pictures. */
export interface PlannedPicture {
  /** Narrow to wide, never wider than the original. */
  avif: SizedPicture[]
  /** The same for browsers, feeds and networks without AVIF: JPEG, or PNG for drawings. */
  fallback: SizedPicture[]
  /** As large as the original and in its format, for links that lead to it. */
  full: SitePicture
}

export type SizedPicture = SitePicture & { width: number; height: number }

/** `width` of an original → the widths that are made of it, at least one. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, WIDEST)
  return [...WIDTHS.filter((step) => step * WORTH <= widest), widest]
}

/** Names may be as long as disks allow: what is added must fit too. */
const withoutExtension = (path: string): string => path.replace(/([^/]{1,100})[^/]*$/u, '$1').replace(/\.[^./]*$/, '')

/** Plans a picture; nothing is read or written. Its files have `/media/` and the path of the original in their names. */
export function planPicture(
  { path: from, image }: PictureFile,
  { hash, flat, credit: ownCredit }: PictureFacts,
  credit: PictureCredit | undefined = ownCredit,
): PlannedPicture {
  const name = `media/${withoutExtension(from)}.${contentKey([RECIPE, hash, flat, credit])}`
  const picture = { from, hash, flat, credit }
  const sized = (format: SitePicture['format']) =>
    widthsOf(image.width).map((width) => ({
      ...picture,
      path: `${name}-${width}.${format}`,
      format,
      width,
      height: Math.max(1, Math.round((image.height * width) / image.width)),
    }))
  const format = image.format === 'gif' ? 'png' : image.format
  return {
    avif: sized('avif'),
    fallback: sized(flat ? 'png' : 'jpg'),
    full: { ...picture, path: `${name}.${format}`, format, width: undefined },
  }
}
