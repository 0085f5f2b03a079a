import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import type { SitePicture } from '../../model.ts'
import type { Cache } from '../cache.ts'
import { publishStop } from '../publish-stop.ts'
import { writeAt } from '../write-files.ts'
import { encodePicture } from './encode-picture.ts'
import { readOriginal } from './read-original.ts'
import { hashOf, SURVEY } from './survey-pictures.ts'

/** Unpacked, an original may need some hundred megabytes. */
const MOST_AT_ONCE = 4

interface Work {
  /** Absolute path of the newsroom. */
  root: string
  /** The folder of the new site. */
  out: string
  cache: Cache
  /** Told of each picture that had to be made. */
  onMade: () => void
}

/** Pictures that no build has made yet. */
export const unmade = (pictures: readonly SitePicture[], cache: Cache): SitePicture[] =>
  pictures.filter(({ path }) => !cache.has(basename(path)))

/**
 * Puts the pictures into the site: those that were made before as they are, the others from the newsroom's originals.
 * Throws Stop where an original has changed since it was looked at or cannot be unpacked.
 */
export async function makePictures(pictures: readonly SitePicture[], work: Work): Promise<void> {
  const { cache, out } = work
  const queue = pictures.filter(({ path }) => !cache.copy(basename(path), join(out, path)))
  // The widest take longest: begun first, they do not end last and alone.
  queue.sort((one, other) => (other.width ?? Number.POSITIVE_INFINITY) - (one.width ?? Number.POSITIVE_INFINITY))
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_AT_ONCE) }, async () => {
    for (let picture = queue.shift(); picture; picture = queue.shift()) await make(picture, work)
  })
  try {
    await Promise.all(workers)
  } finally {
    queue.length = 0
    await Promise.allSettled(workers)
  }
  cache.prune(new Set([SURVEY, ...pictures.map(({ path }) => basename(path))]))
}

async function make(picture: SitePicture, { root, out, cache, onMade }: Work): Promise<void> {
  const original = readOriginal(root, picture.from)
  if (hashOf(original) !== picture.hash) throw publishStop('file-changed', picture.from)
  const encoded = await encodePicture(original, picture).catch(() => {
    throw publishStop('picture-unreadable', picture.from)
  })
  writeAt(join(out, picture.path), encoded)
  cache.keep(basename(picture.path), encoded)
  onMade()
}
