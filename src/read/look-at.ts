import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from '../model.ts'
import { onDisk } from './on-disk.ts'

/** Names that systems and editors leave behind, and our own lock file: nobody's business. */
const IGNORED = /^\.|~$|\.swp$|^(?:Thumbs\.db|desktop\.ini|sync\.lock)$/i

/** What lies at a path below the root, without following links; undefined where there is nothing. Throws Stop (3). */
export function lookAt(root: string, path: string): FileEntry | undefined {
  const stat = onDisk(path, () => statOf(join(root, path)))
  return stat && { path, name: nameOf(path), kind: kindOf(stat), bytes: stat.isFile() ? stat.size : 0 }
}

/** What a folder holds, in the order of names, without what nobody wrote. Throws Stop (3). */
export function listFolder(root: string, path: string): FileEntry[] {
  return onDisk(path, () => readdirSync(join(root, path)))
    .filter((name) => !IGNORED.test(name))
    .sort()
    .flatMap((name) => lookAt(root, `${path}/${name}`) ?? [])
}

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
