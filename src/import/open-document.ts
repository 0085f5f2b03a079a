import { dirname, resolve } from 'node:path'
import type { DocumentFile, DocumentKind } from './document.ts'
import { kindOfDocument, STANDARD_INPUT } from './kind-of-document.ts'
import { readDocument } from './read-document.ts'

/** A document as it was read. */
export interface OpenedDocument {
  file: DocumentFile
  kind: DocumentKind
  bytes: Uint8Array
  /** Where it lies; undefined of standard input. */
  folder: string | undefined
}

/** Reads a document, `name` relative to `cwd`, and tells what it is. Throws Stop (3). */
export async function openDocument(
  name: string,
  cwd: string,
  readInput: (most: number) => Promise<Uint8Array>,
): Promise<OpenedDocument> {
  const bytes = await readDocument(name, cwd, readInput)
  const folder = name === STANDARD_INPUT ? undefined : dirname(resolve(cwd, name))
  return { ...documentOf(name, bytes), folder }
}

/** A document that somebody hands over; `-`: a text. Throws Stop (3). */
export const documentOf = (name: string, bytes: Uint8Array): OpenedDocument => ({
  file: { name },
  kind: kindOfDocument(bytes, name),
  bytes,
  folder: undefined,
})
