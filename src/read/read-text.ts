import type { FileEntry } from '../model.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'

/** The entry with its text, if it has `limit` bytes at most, or with what is wrong with it. Throws Stop (3) where the disk refuses. */
export function readText(root: string, entry: FileEntry, limit: number): FileEntry {
  if (entry.kind !== 'file') return { ...entry, fault: { kind: entry.kind } }
  if (entry.bytes > limit) return { ...entry, fault: { kind: 'size', bytes: entry.bytes, limit } }
  return { ...entry, ...decodeText(readBytes(root, entry.path, entry.bytes)) }
}
