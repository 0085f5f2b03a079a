import { decodeDocument } from '../import/decode-document.ts'
import { refuse } from '../import/refuse.ts'
import type { ReturnedFile } from './returned-unit.ts'
import { readXliff } from './xliff/read-xliff.ts'

/** Most characters of a file that comes back. */
const LONGEST = 10_000_000
const NAME = /\.(?:xlf|xliff)$/i
const ROOT = /<(?:[\w.-]+:)?xliff[\s>]/

/** Whether a document is a file of a translator's tool, by its name or its beginning. */
export const isExchange = (name: string, bytes: Uint8Array): boolean =>
  NAME.test(name) || ROOT.test(decodeDocument(bytes.subarray(0, 4096)).text)

/** The units of a file of a translator's tool. Throws Stop (3) where it is none, or holds what could reach out. */
export function readExchange(name: string, bytes: Uint8Array): ReturnedFile[] {
  const { text } = decodeDocument(bytes)
  if (text.length > LONGEST) throw refuse('xliff-size', name, LONGEST)
  const files = readXliff(text)
  if (typeof files === 'string') throw refuse(`xliff-${files}`, name)
  return files
}
