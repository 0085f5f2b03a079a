import { unzipSync } from 'fflate'
import { refuse } from './refuse.ts'

/** Most files inside a document. */
const MOST_ENTRIES = 200
/** Most bytes that a document unpacks to. */
const MOST_BYTES = 50_000_000
/** Most times its own size; a small one may be packed as tightly as it likes. */
const MOST_TIMES = 100
const SMALL = 1_000_000
/** Out of the document: upwards, from the root of a disk, through what other systems read as `/`. */
const LEAVES = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\\|\p{Cc}/iu

/**
 * The files inside a .docx or .zip by their paths, of those that are wanted (default: all). What its directory says of all
 * of them is held to the limits before the first one is unpacked, and none becomes larger than it says there. Throws Stop (3).
 */
export function unzip(
  bytes: Uint8Array,
  file: string,
  isWanted: (path: string) => boolean = () => true,
): Map<string, Uint8Array> {
  assertLimits(bytes, file)
  return new Map(Object.entries(readZip(bytes, file, (path) => !path.endsWith('/') && isWanted(path))))
}

function assertLimits(bytes: Uint8Array, file: string): void {
  const paths = new Set<string>()
  let unpacked = 0
  readZip(bytes, file, (path, size) => {
    if (paths.size === MOST_ENTRIES) throw refuse('zip-entries', file, MOST_ENTRIES)
    if (LEAVES.test(path) || paths.has(path)) throw refuse('zip-path', file, path)
    paths.add(path)
    unpacked += size
    if (unpacked > MOST_BYTES) {
      throw refuse('zip-size', file, Math.ceil(unpacked / 1_000_000), MOST_BYTES / 1_000_000)
    }
    return false
  })
  const times = Math.ceil(unpacked / bytes.length)
  if (times > MOST_TIMES && unpacked > SMALL) throw refuse('zip-ratio', file, times, MOST_TIMES)
}

/** fflate asks of each entry of the directory whether it is wanted, and unpacks what is. */
function readZip(bytes: Uint8Array, file: string, isWanted: (path: string, size: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) })
  } catch (error) {
    // Its errors have a number, and a directory that leads nowhere makes it ask for impossible lengths.
    if (error instanceof RangeError || (error instanceof Error && typeof Object(error).code === 'number')) {
      throw refuse('zip-broken', file)
    }
    throw error
  }
}
