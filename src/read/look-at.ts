import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { isSettled } from '../ground/basics/snapshot.ts'
import type { FileEntry } from '../model.ts'
import { guardRead } from './guard-read.ts'

/** Names that systems and editors leave behind: nobody's business. */
const IGNORED = /^\.|~$|\.swp$|^(?:Thumbs\.db|desktop\.ini)$/i

/** What lies at a path below the root, without following links; undefined where there is nothing. Throws Stop (3). */
export const lookAt = (root: string, path: string): FileEntry | undefined => lookCloselyAt(root, path)?.entry

/**
 * The same, and what changes with every change of it: `seen`, by which it is known again without being read. What was
 * changed a moment ago might change once more at the same time, by the disk's clock, and is never known again.
 */
export function lookCloselyAt(root: string, path: string): { entry: FileEntry; seen: string } | undefined {
  const stat = guardRead(path, () => statOf(join(root, path)))
  if (stat === undefined) return undefined
  const entry = { path, name: nameOf(path), kind: kindOf(stat), bytes: stat.isFile() ? stat.size : 0 }
  const now = Date.now()
  const times = isSettled(Math.max(stat.mtimeMs, stat.ctimeMs), now) ? `${stat.mtimeMs} ${stat.ctimeMs}` : `at ${now}`
  return { entry, seen: `${path} ${entry.kind} ${stat.size} ${times} ${stat.ino}` }
}

/** What a folder holds, in the order of names, without what nobody wrote. Throws Stop (3). */
export const listFolder = (root: string, path: string): FileEntry[] =>
  namesIn(root, path).flatMap((name) => lookAt(root, `${path}/${name}`) ?? [])

/** The same, and what changes with every change of any of it. */
export function listFolderClosely(root: string, path: string): { entries: FileEntry[]; seen: string } {
  const looks = namesIn(root, path).flatMap((name) => lookCloselyAt(root, `${path}/${name}`) ?? [])
  return { entries: looks.map(({ entry }) => entry), seen: looks.map(({ seen }) => seen).join('\n') }
}

const namesIn = (root: string, path: string): string[] =>
  guardRead(path, () => readdirSync(join(root, path)))
    .filter((name) => !IGNORED.test(name))
    .sort()

/** A path through what is no folder leads to nothing either. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined
    throw error
  }
}

/** macOS hands out decomposed names; texts are compared with composed ones. The path stays as the disk has it. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize('NFC')

function kindOf(stat: Stats): FileEntry['kind'] {
  if (stat.isSymbolicLink()) return 'symlink'
  if (stat.isDirectory()) return 'folder'
  return stat.isFile() ? 'file' : 'special'
}
