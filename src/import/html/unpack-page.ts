import { posix } from 'node:path'
import { refuse } from '../refuse.ts'
import { unzip } from '../unzip.ts'

/** A page and the files that came beside it, by their paths from it. */
export interface UnpackedPage {
  bytes: Uint8Array
  beside: Map<string, Uint8Array>
}

const PAGE = /\.html?$/i
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i

/** The page in a .zip, as Google Docs makes one, with its pictures; any other file is the page itself. Throws Stop (3). */
export function unpackPage(bytes: Uint8Array, file: string): UnpackedPage {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { bytes, beside: new Map() }
  const files = unzip(bytes, file, (path) => PAGE.test(path) || PICTURE.test(path))
  const depth = (path: string) => path.split('/').length
  const [path] = [...files.keys()]
    .filter((each) => PAGE.test(each))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  const page = path === undefined ? undefined : files.get(path)
  if (path === undefined || page === undefined) throw refuse('kind-mistaken', file)
  const beside = [...files].map(([each, content]) => [posix.relative(posix.dirname(path), each), content] as const)
  return { bytes: page, beside: new Map(beside) }
}
