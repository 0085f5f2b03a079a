import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files-below.ts'

/** Lies in every folder that a build has made, and lists what it put there. */
export const MARKER = '.facing-site'

/** What file managers leave behind. */
const JUNK = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** Says of a finished site that a build has made it. `files`: paths relative to the folder. */
export function markSite(folder: string, files: readonly string[]): void {
  writeFileSync(join(folder, MARKER), ['facing-pages 1', ...files, ''].join('\n'))
}

/** What no build put into the folder: the first such path, or undefined where all of it may be replaced. */
export function foreignFile(folder: string): string | undefined {
  const ours = new Set([MARKER, ...listed(folder)])
  for (const path of filesBelow(folder)) {
    if (JUNK.test(path)) continue
    if (!ours.has(path) || !lstatSync(join(folder, path)).isFile()) return path
  }
  return undefined
}

const listed = (folder: string): string[] => {
  const marker = join(folder, MARKER)
  return existsSync(marker) ? readFileSync(marker, 'utf8').split('\n').slice(1) : []
}
