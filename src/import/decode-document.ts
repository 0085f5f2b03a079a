import { CHARACTER_PROBLEMS } from '../ground/knowledge/characters.ts'
import { compose } from '../read/decode-text.ts'

/** A document's text, and how its bytes were read. */
export interface DecodedDocument {
  /** Line ends `\n`, composed characters (NFC), no byte order mark. */
  text: string
  encoding: DocumentEncoding
}

/** What texts come in. */
export type DocumentEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const START = 1024
/** Of the bytes at even or odd places, as many are 0 in Latin script that takes two bytes a letter. */
const MANY = 0.7

/** Bytes → text: UTF-8 or UTF-16, with a byte order mark or without; what is neither is Windows-1252. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const encoding = encodingOf(bytes)
  // At one go, Node reads Windows-1252 as Latin-1: https://github.com/nodejs/node/issues/56542.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  return { text: compose(text.replace(/\r\n?|\u0085/g, '\n')), encoding }
}

/** Whether bytes can be a text at all: without zeros, but for those of UTF-16. */
export const isText = (bytes: Uint8Array): boolean =>
  utf16Of(bytes) !== undefined || !bytes.subarray(0, 65_536).includes(0)

function encodingOf(bytes: Uint8Array): DocumentEncoding {
  const utf16 = utf16Of(bytes)
  if (utf16) return utf16
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, START)
  const zerosAt = (rest: number) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length
  const pairs = start.length / 2
  if (pairs < 2) return undefined
  if (zerosAt(1) > MANY * pairs && zerosAt(0) === 0) return 'utf-16le'
  return zerosAt(0) > MANY * pairs && zerosAt(1) === 0 ? 'utf-16be' : undefined
}

const UNSEEN = new RegExp(
  (['character-control', 'character-bidi', 'character-invisible'] as const)
    .map((check) => CHARACTER_PROBLEMS[check].source)
    .join('|'),
  'gu',
)

/** A text without characters that nobody sees (soft hyphens, marks without width, controls), and how many those were. */
export function withoutUnseen(text: string): { text: string; count: number } {
  let count = 0
  const seen = text.replace(UNSEEN, (characters) => {
    // An end of a line or paragraph by another name.
    if (/^[\u2028\u2029\f\v]+$/.test(characters)) return ' '
    count += [...characters].length
    return ''
  })
  return { text: seen, count }
}
