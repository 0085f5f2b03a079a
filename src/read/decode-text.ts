import type { FileFault } from '../model.ts'

type Decoded = { text: string } | { fault: Extract<FileFault, { kind: 'encoding' }> }

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 → text without byte order mark, line ends `\n`, composed characters (NFC). Anything else is a fault. */
export function decodeText(bytes: Buffer): Decoded {
  if (isUtf16(bytes)) return { fault: { kind: 'encoding', looksLike: 'utf-16', line: 1 } }
  try {
    return { text: compose(UTF8.decode(bytes).replace(/\r\n?/g, '\n')) }
  } catch {
    return { fault: { kind: 'encoding', ...firstWrongByte(bytes) } }
  }
}

/** More marks on one letter than any language writes: to put so many in order takes the square of their number. */
const HEAP = /(\p{M}{32})/u

/** Letters and signs of Latin script that are composed already, and which nothing of these composes with. */
const OTHER = /[^\0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/

/** NFC; marks in heaps are put in order by the heap. */
export function compose(text: string): string {
  if (!OTHER.test(text)) return text
  const parts = HEAP.test(text) ? text.split(HEAP) : [text]
  return parts.map((part) => part.normalize('NFC')).join('')
}

/** By its mark, or because every second byte of the beginning is 0, as in Latin script without one. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return true
  const start = bytes.subarray(0, 64)
  const zeros = start.filter((byte) => byte === 0).length
  return start.length > 3 && zeros >= start.length * 0.4
}

function firstWrongByte(bytes: Buffer): { looksLike: 'windows-1252' | 'cut-utf-8'; line: number } {
  const before = bytes.toString('utf8').split('\ufffd', 1)[0] ?? ''
  const rest = bytes.subarray(Buffer.byteLength(before))
  return { looksLike: rest.length < 4 ? 'cut-utf-8' : 'windows-1252', line: before.split(/\r\n?|\n/).length }
}
