import sharp, { type Sharp } from 'sharp'
import { PIXEL_LIMIT } from '../../ground/basics/limits.ts'

// Several pictures are made at once, each on one processor; none is made twice.
sharp.concurrency(1)
sharp.cache(false)

/** A picture, of moving ones the first; what claims to be larger than was checked is refused when it is unpacked. */
export const openPicture = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' })
