import type { Nodes, Root } from 'mdast'
import { Stop } from '../model.ts'
import { LONGEST_BODY } from '../parse/body-limits.ts'
import { DEEPEST_TREE } from '../parse/tree-limits.ts'
import type { DocumentFile, DocumentKind, SourceDocument } from './document.ts'
import { READERS } from './readers.ts'
import { refuse } from './refuse.ts'
import { stillPictures } from './still-pictures.ts'

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
    // Of four bytes a letter at most: what is surely too much is not even read.
    if (kind === 'text' && bytes.length > 4 * LONGEST_BODY) throw refuse('text-too-much', file.name)
    const given = await read(bytes, file)
    const document = { ...given, pictures: await stillPictures(given.pictures) }
    if (isTooMuch(document.body)) throw refuse('text-too-much', file.name)
    const { recognise } = await import('./recognise/recognise.ts')
    return document.facts.own ? document : titledBySubject(recognise(document, file.language))
  } catch (error) {
    if (error instanceof Stop) throw error
    throw refuse('document-unreadable', file.name, error instanceof Error ? error.message : String(error))
  }
}

/** What the mail is about is the title, where the text has none. */
function titledBySubject({ subject, ...document }: SourceDocument): SourceDocument {
  if (subject === undefined || document.facts.title !== undefined) return document
  return {
    ...document,
    facts: { ...document.facts, title: subject },
    guessed: [{ as: 'title', said: subject }, ...document.guessed],
  }
}

/** Whether no edition could hold it: all that follows may take its time with what is left. */
function isTooMuch(body: Root): boolean {
  let length = 0
  let level: Nodes[] = [body]
  for (let depth = 0; level.length > 0 && depth <= DEEPEST_TREE; depth++) {
    for (const node of level) length += 'value' in node ? node.value.length : 1
    if (length > LONGEST_BODY) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return level.length > 0
}
