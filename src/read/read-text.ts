import type { FileEntry } from '../model.ts'
import { decodeText } from './decode-text.ts'
import { TEXT_LIMIT } from './limits.ts'
import { readBytes } from './read-bytes.ts'

/** The entry with its text, or with what is wrong with it. Throws Stop (3) where the disk refuses. */
export function readText(root: string, entry: FileEntry): FileEntry {
  if (entry.kind !== 'file') return { ...entry, fault: { kind: entry.kind } }
  if (entry.bytes > TEXT_LIMIT) return { ...entry, fault: { kind: 'size', bytes: entry.bytes, limit: TEXT_LIMIT } }
  return { ...entry, ...decodeText(readBytes(root, entry.path, entry.bytes)) }
}
