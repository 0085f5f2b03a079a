import { extname } from 'node:path'
import type { OtherKind } from '../ground/messages/en/import-refusals.ts'
import { decodeDocument, isText } from './decode-document.ts'
import type { DocumentKind } from './document.ts'
import { refuse } from './refuse.ts'
import { unzip } from './unzip.ts'

/** What a file is by its first bytes, in hexadecimal digits. */
const BEGINNINGS: readonly [kind: OtherKind, start: RegExp][] = [
  ['pdf', /^255044462d/],
  ['rtf', /^7b5c727466/],
  [
    'picture',
    /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|.{8}66747970(?:61766966|6865696[378]|6d696631)|49492a00|4d4d002a)/,
  ],
]
/** In a compound file, whose names are UTF-16: a .docx that asks for a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const COMPOUND = /^d0cf11e0a1b11ae1/
const ZIP = /^504b(?:0304|0506)/

/** By the paths inside a ZIP, the first that holds. */
const ZIPPED: readonly [kind: DocumentKind | OtherKind, path: RegExp][] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['sheet', /^xl\//],
  ['slides', /^ppt\//],
  ['pages', /^Index\/.*\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)$/],
  ['epub', /^META-INF\/container\.xml$/],
  ['odt', /^META-INF\/manifest\.xml$/],
  ['html', /\.html?$/i],
]

const NAMED: Readonly<Record<string, DocumentKind | OtherKind>> = {
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.doc': 'doc',
  '.dot': 'doc',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.pages': 'pages',
  '.pdf': 'pdf',
  '.epub': 'epub',
  '.xlsx': 'sheet',
  '.ods': 'sheet',
  '.pptx': 'slides',
  '.key': 'slides',
  '.tmx': 'memory',
  '.sdlxliff': 'project',
  '.mqxliff': 'project',
  '.mxliff': 'project',
}
/** A document's name on the command line that means standard input. */
export const STANDARD_INPUT = '-'
const READ: ReadonlySet<string> = new Set(['docx', 'html', 'markdown', 'text'] satisfies DocumentKind[])
/** A page from its first mark on. */
const PAGE = /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body|meta)[\s>]/is

/** What a file is: by its first bytes, then by its name (`-`: text). Throws Stop (3) where it is nothing that can be read. */
export function kindOfDocument(bytes: Uint8Array, name: string): DocumentKind {
  const kind = kindOfBytes(bytes, name) ?? kindOfText(bytes, name)
  if (READ.has(kind)) return kind as DocumentKind
  throw refuse('kind-other', name, kind as OtherKind)
}

function kindOfBytes(bytes: Uint8Array, name: string): DocumentKind | OtherKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  if (ZIP.test(start)) return kindOfZip(bytes, name)
  if (COMPOUND.test(start)) return Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : 'doc'
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0]
}

/** Of what is no file of a program, by its name and its first words. */
function kindOfText(bytes: Uint8Array, name: string): DocumentKind | OtherKind {
  const kind = NAMED[extname(name).toLowerCase()]
  if (kind === 'docx') throw refuse('kind-mistaken', name)
  if (kind !== undefined && !READ.has(kind)) return kind
  if (!isText(bytes)) throw refuse('kind-unknown', name)
  const isPage = PAGE.test(decodeDocument(bytes.subarray(0, 4096)).text)
  if (kind === undefined && !isPage && name !== STANDARD_INPUT) throw refuse('kind-unknown', name)
  return kind ?? (isPage ? 'html' : 'text')
}

function kindOfZip(bytes: Uint8Array, name: string): DocumentKind | OtherKind {
  const paths: string[] = []
  unzip(bytes, name, (path) => {
    paths.push(path)
    return false
  })
  const kind = ZIPPED.find(([, pattern]) => paths.some((path) => pattern.test(path)))?.[0]
  if (kind === undefined) throw refuse('kind-mistaken', name)
  return kind
}
