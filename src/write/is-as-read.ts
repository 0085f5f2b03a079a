import { LOCK_LIMIT } from '../ground/basics/limits.ts'
import type { FileEntry } from '../model.ts'
import { lookAt } from '../read/look-at.ts'
import { readText } from '../read/read-text.ts'

/**
 * Whether a text file of the newsroom says what was read of it, or is still not there. `path` is relative to the root.
 * Throws Stop (3).
 */
export function isAsRead(root: string, path: string, read: FileEntry | undefined): boolean {
  const now = lookAt(root, path)
  if (read === undefined || now === undefined) return read === now
  const { text } = readText(root, now, LOCK_LIMIT)
  return text !== undefined && text === read.text
}
