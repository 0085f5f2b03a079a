import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import type { SitePicture } from '../../model.ts'
import type { Cache } from '../cache.ts'
import type { NewFile } from '../commit/stage-files.ts'
import { hashOf } from '../hash-of.ts'
import { publishStop } from '../publish-stop.ts'
import { encodePicture } from './encode-picture.ts'
import { readOriginal } from './read-original.ts'

/** Unpacked, an original may need some hundred megabytes. */
const MOST_AT_ONCE = 4

interface Work {
  /** Absolute path of the newsroom. */
  root: string
  cache: Cache
  /** Told of each picture that had to be made. */
  onMade: () => void
}

/** Pictures that no build has made yet. */
export const unmade = (pictures: readonly SitePicture[], cache: Cache): SitePicture[] =>
  pictures.filter(({ path }) => !cache.has(basename(path)))

/**
 * The pictures of the site: those that were made before as they are, the others from the newsroom's originals, several
 * at once. Throws Stop where an original has changed since it was looked at or cannot be unpacked.
 */
export async function* pictureFiles(pictures: readonly SitePicture[], work: Work): AsyncGenerator<NewFile> {
  const queue: SitePicture[] = []
  for (const picture of pictures) {
    const from = work.cache.pathOf(basename(picture.path))
    if (from === undefined) queue.push(picture)
    else yield { path: picture.path, from }
  }
  // The widest take longest: begun first, they do not end last and alone.
  queue.sort((one, other) => (other.width ?? Number.POSITIVE_INFINITY) - (one.width ?? Number.POSITIVE_INFINITY))
  const most = Math.min(availableParallelism(), MOST_AT_ONCE)
  const begun = new Set<Promise<{ file: NewFile; self: () => void }>>()
  try {
    while (queue.length > 0 || begun.size > 0) {
      while (begun.size < most && queue.length > 0) begin(queue.shift() as SitePicture, begun, work)
      const { file, self } = await Promise.race(begun)
      self()
      yield file
    }
  } finally {
    await Promise.allSettled(begun)
  }
}

type Begun = Set<Promise<{ file: NewFile; self: () => void }>>

/** Adds the making of a picture to those that have begun; its result can take it out again. */
function begin(picture: SitePicture, begun: Begun, work: Work): void {
  const making = make(picture, work).then((file) => ({ file, self: () => void begun.delete(making) }))
  begun.add(making)
}

async function make(picture: SitePicture, { onMade, ...work }: Work): Promise<NewFile> {
  const content = await makePicture(picture, work)
  onMade()
  return { path: picture.path, content }
}

/** The bytes of a picture of the site, as `pictureFiles` gives them. */
export const pictureBytes = async (picture: SitePicture, work: Omit<Work, 'onMade'>): Promise<Uint8Array> =>
  work.cache.read(basename(picture.path)) ?? (await makePicture(picture, work))

async function makePicture(picture: SitePicture, { root, cache }: Omit<Work, 'onMade'>): Promise<Buffer> {
  const original = readOriginal(root, picture.from)
  if (hashOf(original) !== picture.hash) throw publishStop('file-changed', picture.from)
  const content = await encodePicture(original, picture).catch(() => {
    throw publishStop('picture-unreadable', picture.from)
  })
  cache.keep(basename(picture.path), content)
  return content
}
