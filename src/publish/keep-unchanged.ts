import { copyFileSync, linkSync, lstatSync, readFileSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files-below.ts'
import { MARKER } from './marker.ts'

/** How a new site differs from the one before it, in files. */
export interface Changes {
  /** New or different. */
  written: number
  unchanged: number
  removed: number
}

/**
 * Files that say the same as before become the very files of before, with their times: what copies the site elsewhere
 * then sees what changed. `files` are those of `fresh`; `before` need not be there.
 */
export function keepUnchanged(fresh: string, before: string, files: readonly string[]): Changes {
  const old = new Set(lstatSync(before, { throwIfNoEntry: false }) ? filesBelow(before) : [])
  old.delete(MARKER)
  const same = files.filter((path) => old.has(path) && isSame(join(fresh, path), join(before, path)))
  for (const path of same) keep(join(before, path), join(fresh, path))
  for (const path of files) old.delete(path)
  return { written: files.length - same.length, unchanged: same.length, removed: old.size }
}

const isSame = (one: string, other: string): boolean =>
  lstatSync(one).size === lstatSync(other).size && readFileSync(one).equals(readFileSync(other))

function keep(before: string, fresh: string): void {
  unlinkSync(fresh)
  try {
    linkSync(before, fresh)
  } catch {
    copyFileSync(before, fresh)
    const { atime, mtime } = lstatSync(before)
    utimesSync(fresh, atime, mtime)
  }
}
