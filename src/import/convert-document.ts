import { Stop } from '../model.ts'
import type { DocumentFile, DocumentKind, SourceDocument } from './document.ts'
import { READERS } from './readers.ts'
import { refuse } from './refuse.ts'

/** A document that is to be converted; plain data, which threads hand to each other. */
export interface Conversion {
  kind: DocumentKind
  bytes: Uint8Array
  file: DocumentFile
}

/** A document → its text and facts, those said in its first and last lines included. Throws Stop (3): what a reader stumbles over is a fault of the document. */
export async function convertDocument({ kind, bytes, file }: Conversion): Promise<SourceDocument> {
  const load = READERS[kind]
  if (load === undefined) throw refuse('kind-unknown', file.name)
  const read = await load()
  try {
    const { recognise } = await import('./recognise/recognise.ts')
    const source = await read(bytes, file)
    return source.facts.own ? source : recognise(source, file.language)
  } catch (error) {
    if (error instanceof Stop) throw error
    throw refuse('document-unreadable', file.name, error instanceof Error ? error.message : String(error))
  }
}
