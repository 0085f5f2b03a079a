import { PICTURE_LIMIT } from '../ground/basics/limits.ts'
import { lookAt } from '../read/look-at.ts'
import { readBytes } from '../read/read-bytes.ts'
import type { Beside } from './settle/newsroom-around.ts'

/** What lies in the folder of a document or below it: nothing above it, nothing through a link. Without a folder, nothing. */
export const besideDocument =
  (folder: string | undefined): Beside =>
  (path) => {
    const steps = path.split(/[/\\]/).filter((step) => step !== '' && step !== '.')
    if (folder === undefined || steps.length === 0 || steps.includes('..') || path.includes('\0')) return undefined
    const entries = steps.map((_, index) => lookAt(folder, steps.slice(0, index + 1).join('/')))
    const file = entries.at(-1)
    const isReached = entries.slice(0, -1).every((entry) => entry?.kind === 'folder')
    if (!isReached || file?.kind !== 'file' || file.bytes > PICTURE_LIMIT) return undefined
    return readBytes(folder, file.path, file.bytes)
  }
