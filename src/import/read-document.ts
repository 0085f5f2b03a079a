import { lstatSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { guardRead } from '../read/guard-read.ts'
import { readBytes } from '../read/read-bytes.ts'
import { STANDARD_INPUT } from './kind-of-document.ts'
import { refuse } from './refuse.ts'

/** Most bytes of a document. */
export const DOCUMENT_LIMIT = 20_000_000

/** The bytes of a document, `name` relative to `cwd`; `readInput` gives standard input, as much of it as it is asked for. Throws Stop (3). */
export async function readDocument(
  name: string,
  cwd: string,
  readInput: (most: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = name === STANDARD_INPUT ? await readInput(DOCUMENT_LIMIT + 1) : readFile(name, resolve(cwd, name))
  if (bytes.length === 0) throw refuse('document-empty', name)
  if (bytes.length > DOCUMENT_LIMIT) throw refuse('document-size', name, bytes.length, DOCUMENT_LIMIT)
  return bytes
}

function readFile(name: string, path: string): Uint8Array {
  const stat = guardRead(name, () => lstatSync(path, { throwIfNoEntry: false }))
  if (stat === undefined) throw refuse('document-missing', name)
  if (stat.isDirectory()) throw refuse('document-folder', name)
  if (!stat.isFile()) throw refuse('document-link', name)
  // What it has too much is enough to refuse it.
  return readBytes(dirname(path), basename(path), Math.min(stat.size, DOCUMENT_LIMIT + 1))
}
