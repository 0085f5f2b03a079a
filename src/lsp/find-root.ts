import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above a path that is a newsroom: it has `articles/` and `newsroom/`. Undefined where none is. */
export function findRoot(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isNewsroom(folder)) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** Whether a folder is a newsroom by its own folders. */
export const isNewsroom = (folder: string): boolean =>
  ['articles', 'newsroom'].every((name) => isFolder(join(folder, name)))

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}
