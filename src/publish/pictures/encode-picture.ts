import type { Sharp } from 'sharp'
import type { SitePicture } from '../../model.ts'
import { openPicture } from './open-picture.ts'
import { writeCredit } from './write-credit.ts'

/**
 * Of AVIF, from good to just good enough: a picture that is heavier than its budget is made again with the next one.
 * On the article's page of a screen of usual density, 1,080 pixels wide, it must leave room for everything else.
 */
const QUALITIES = [48, 40, 33]
const BUDGET = 33_000
const BUDGET_WIDTH = 1080
/** With 4 a picture takes three times as long and becomes hardly smaller; what only dense screens load is made with less. */
const EFFORT = 3
const EFFORT_ABOVE_BUDGET_WIDTH = 2

/** Makes a picture of the site from the bytes of the original. Errors: those of sharp, where the original cannot be unpacked. */
export async function encodePicture(bytes: Buffer, picture: SitePicture): Promise<Buffer> {
  const { format, width } = picture
  const budget = BUDGET * Math.max(1, ((width ?? 0) / BUDGET_WIDTH) ** 2)
  if (format !== 'avif' || width === undefined) return encode(bytes, picture, 48)
  let encoded: Buffer = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    encoded = await encode(bytes, picture, quality)
    if (encoded.length <= budget) break
  }
  return encoded
}

const encode = (bytes: Buffer, picture: SitePicture, quality: number): Promise<Buffer> => {
  const { format, width, credit } = picture
  const upright = openPicture(bytes).autoOrient()
  const sized = width === undefined ? upright : upright.resize({ width, withoutEnlargement: true })
  return writeCredit(inFormat(sized, picture, quality), credit, { exif: format === 'jpg' }).toBuffer()
}

/** A whole one is for who follows a link to see every detail. */
function inFormat(image: Sharp, { format, width, flat }: SitePicture, quality: number): Sharp {
  const whole = width === undefined
  switch (format) {
    case 'avif':
      return image.avif({
        quality: whole ? 65 : quality,
        effort: width !== undefined && width <= BUDGET_WIDTH ? EFFORT : EFFORT_ABOVE_BUDGET_WIDTH,
        chromaSubsampling: flat || whole ? '4:4:4' : '4:2:0',
      })
    case 'png':
      return image.png({ compressionLevel: 9, palette: flat && !whole })
    case 'webp':
      return image.webp({ quality: 90 })
    default:
      return image.jpeg({ quality: whole ? 90 : 76, mozjpeg: true })
  }
}
