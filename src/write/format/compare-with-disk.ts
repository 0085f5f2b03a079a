import { TEXT_LIMIT } from '../../ground/basics/limits.ts'
import { decodeText } from '../../read/decode-text.ts'
import { lookAt } from '../../read/look-at.ts'
import { readBytes } from '../../read/read-bytes.ts'
import type { FileMark, FormattedEdition } from './format-folder.ts'

/**
 * Whether the file on the disk is another than what is to stand there; refused where it is no file any more, or another
 * than what was read of it.
 */
export function compareWithDisk(edition: FormattedEdition, root: string): FormattedEdition & { changes: boolean } {
  const { file, before, text } = edition
  if (text === undefined) return { ...edition, changes: false }
  const bytes = lookAt(root, file)?.kind === 'file' ? readBytes(root, file, TEXT_LIMIT + 1) : undefined
  const now = bytes && decodeText(bytes)
  if (bytes === undefined || now === undefined || !('text' in now) || now.text !== before) {
    return { ...edition, text: undefined, mended: [], refused: 'changed', changes: false }
  }
  return { ...edition, marks: marksIn(bytes), changes: !bytes.equals(Buffer.from(text)) }
}

const marksIn = (bytes: Buffer): FileMark[] => [
  ...(bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? (['byteOrderMark'] as const) : []),
  ...(bytes.includes('\r') ? (['lineEnds'] as const) : []),
]
