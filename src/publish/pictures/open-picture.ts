import { createRequire } from 'node:module'
import type { Sharp, default as sharp } from 'sharp'
import { PIXEL_LIMIT } from '../../ground/basics/limits.ts'

let open: typeof sharp | undefined

/** A picture, of moving ones the first; what claims to be larger than was checked is refused when it is unpacked. */
export function openPicture(bytes: Buffer): Sharp {
  open ??= load()
  return open(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' })
}

/** Not imported: most builds make no picture, and it takes as long as a small newsroom. */
function load(): typeof sharp {
  const loaded: typeof sharp = createRequire(import.meta.url)('sharp')
  // Several pictures are made at once, each on one processor; none is made twice.
  loaded.concurrency(1)
  loaded.cache(false)
  return loaded
}
