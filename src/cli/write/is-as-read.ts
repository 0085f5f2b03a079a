import { LOCK_LIMIT } from '../../ground/basics/limits.ts'
import type { FileEntry } from '../../model.ts'
import { decodeText } from '../../read/decode-text.ts'
import { lookAt } from '../../read/look-at.ts'
import { readBytes } from '../../read/read-bytes.ts'

/**
 * Whether a text file of the newsroom says what was read of it, or is still not there. `path` is relative to the root.
 * Throws Stop (3).
 */
export function isAsRead(root: string, path: string, read: FileEntry | undefined): boolean {
  const now = lookAt(root, path)
  if (read === undefined || now === undefined) return read === now
  if (now.kind !== 'file') return false
  const decoded = decodeText(readBytes(root, path, LOCK_LIMIT + 1))
  return 'text' in decoded && decoded.text === read.text
}
