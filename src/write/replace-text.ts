import { decodeText } from '../read/decode-text.ts'
import { lookAt } from '../read/look-at.ts'
import { readBytes } from '../read/read-bytes.ts'
import { replaceFile } from './replace-file.ts'
import { withText } from './with-text.ts'

/**
 * Writes another text into a file of the newsroom: only the lines that differ become others. `read` is the text that was
 * read of it, undefined where it was not there: where the disk says something else nothing is written, and the answer is
 * false. Throws Stop (3).
 */
export function replaceText(root: string, path: string, read: string | undefined, text: string): boolean {
  const entry = lookAt(root, path)
  if (entry === undefined) return read === undefined && replaceFile(root, path, text, null)
  if (entry.kind !== 'file') return false
  const bytes = readBytes(root, path, entry.bytes)
  const now = decodeText(bytes)
  if (!('text' in now) || now.text !== read) return false
  return text === read || replaceFile(root, path, withText(bytes, text), bytes)
}
