import { TEXT_LIMIT } from '../../ground/basics/limits.ts'
import { decodeText } from '../../read/decode-text.ts'
import { lookAt } from '../../read/look-at.ts'
import { readBytes } from '../../read/read-bytes.ts'
import { replaceFile } from '../replace-file.ts'
import type { FileMark, FormattedEdition } from './format-folder.ts'

/** What is to become of an edition whose file was looked at once more. */
export interface ComparedEdition extends FormattedEdition {
  changes: boolean
  /** What the file holds. */
  seen?: Uint8Array
}

/**
 * Whether the file on the disk is another than what is to stand there; refused where it is no file any more, or another
 * than what was read of it.
 */
export function compareWithDisk(edition: FormattedEdition, root: string): ComparedEdition {
  const { file, before, text } = edition
  if (text === undefined) return { ...edition, changes: false }
  const entry = lookAt(root, file)
  const bytes = entry?.kind === 'file' ? readBytes(root, file, Math.min(entry.bytes, TEXT_LIMIT) + 1) : undefined
  if (bytes === undefined || before === undefined || !isTextOf(bytes, before)) return leftAlone(edition)
  return { ...edition, marks: marksIn(bytes), changes: !bytes.equals(Buffer.from(text)), seen: bytes }
}

/** Writes what is to stand there; refused where the file has become another since it was compared. */
export function writeFormatted(edition: ComparedEdition, root: string): ComparedEdition {
  const { file, text, changes, seen } = edition
  const isLeft = text === undefined || !changes
  return isLeft || replaceFile(root, file, text, seen) ? edition : leftAlone(edition)
}

function isTextOf(bytes: Buffer, text: string): boolean {
  if (bytes.equals(Buffer.from(text))) return true
  const decoded = decodeText(bytes)
  return 'text' in decoded && decoded.text === text
}

const leftAlone = (edition: FormattedEdition): ComparedEdition => ({
  ...edition,
  text: undefined,
  mended: [],
  refused: 'changed',
  changes: false,
})

const marksIn = (bytes: Buffer): FileMark[] => [
  ...(bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? (['byteOrderMark'] as const) : []),
  ...(bytes.includes('\r') ? (['lineEnds'] as const) : []),
]
