import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { PICTURE_LIMIT } from '../../ground/basics/limits.ts'
import { readBytes } from '../../read/read-bytes.ts'
import { publishStop } from '../publish-stop.ts'

/** A picture of the newsroom in `root`. Throws Stop where it has gone, grown or become a link since it was checked. */
export function readOriginal(root: string, path: string): Buffer {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!stat?.isFile() || stat.size > PICTURE_LIMIT) throw publishStop('file-changed', path)
  return readBytes(root, path, stat.size)
}
