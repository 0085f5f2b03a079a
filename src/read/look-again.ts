import { lookAt } from './look-at.ts'
import { type FolderLook, lookAtFolder, lookAtNewsroom, type NewsroomLook } from './read-newsroom.ts'

/** A path in the folder of an article: `articles/night-bus/index.es.md`. */
const IN_FOLDER = /^((?:articles|pages)\/[^/]+)\/./

/**
 * A newsroom as it is after something has changed at some paths, relative to the root: only the folders in which they lie
 * are looked at. Throws Stop as `lookAtNewsroom` does.
 */
export function lookAgain(before: NewsroomLook, paths: readonly string[]): NewsroomLook {
  const changed = new Set(paths.map((path) => IN_FOLDER.exec(path)?.[1]))
  const known = new Set(before.folders.map(({ path }) => path))
  const isKnown = [...changed].every((path) => path !== undefined && known.has(path))
  if (!isKnown) return lookAtNewsroom(before.root)
  return {
    ...before,
    folders: before.folders.flatMap((folder) => (changed.has(folder.path) ? again(before.root, folder) : folder)),
  }
}

function again(root: string, { path, kind }: FolderLook): FolderLook[] {
  const entry = lookAt(root, path)
  return entry?.kind === 'folder' ? [lookAtFolder(root, entry, kind)] : []
}
