import { toSay } from '../ground/messages/to-say.ts'
import { type Language, Stop } from '../model.ts'
import { createFiles, type NewFiles } from '../write/create-files.ts'
import { replaceText } from '../write/replace-text.ts'
import { besideDocument } from './beside-document.ts'
import { convertSafely } from './convert-safely.ts'
import { decodeDocument } from './decode-document.ts'
import type { SourceDocument } from './document.ts'
import type { ImportedEdition } from './imported.ts'
import { documentOf, type OpenedDocument, openDocument } from './open-document.ts'
import { type ImportNewsroom, pairInNewsroom } from './open-newsroom-around.ts'
import { type ChangedText, recordFiles } from './record-files.ts'
import type { Assignment } from './settle/assignments.ts'
import type { ImportWishes, PairOfImport } from './settle/newsroom-around.ts'
import { keyOfPair, settleDocument } from './settle/settle-document.ts'

/** Which documents are to be imported, and what somebody says of them. */
export interface ImportRequest extends ImportWishes {
  names: readonly string[]
  /** Of them, what was handed over and lies nowhere. */
  given?: ReadonlyMap<string, Uint8Array>
  /** Where the names are from. */
  cwd: string
  readInput: (most: number) => Promise<Uint8Array>
  pair: PairOfImport | undefined
  assignments: readonly Assignment[]
}

/** All that an import writes; nothing of it is written yet. */
export interface ImportPlan {
  editions: ImportedEdition[]
  created: NewFiles
  /** Files of the newsroom with new lines in them, by path. */
  changed: Readonly<Record<string, ChangedText>>
}

/** Documents → editions with their pictures, people and disclaimers. Two in two languages become one article. Throws Stop. */
export async function importDocuments(request: ImportRequest, newsroom: ImportNewsroom): Promise<ImportPlan> {
  const read: { opened: OpenedDocument; source: SourceDocument }[] = []
  for (const name of request.names) {
    const bytes = request.given?.get(name)
    const opened = bytes ? documentOf(name, bytes) : await openDocument(name, request.cwd, request.readInput)
    const file = { ...opened.file, ...(request.language && { language: request.language }) }
    read.push({ opened, source: await convertSafely({ kind: opened.kind, bytes: opened.bytes, file }) })
  }
  const editions: ImportedEdition[] = []
  for (const { opened, source } of read) {
    const [first] = editions
    const settle = (pair: PairOfImport | undefined) =>
      settleDocument(source, opened.file.name, request, {
        ...newsroom,
        beside: besideDocument(opened.folder),
        pair,
        assignments: request.assignments,
      })
    const pair = request.pair ?? (request.key === undefined ? pairNamedIn(source, newsroom) : undefined)
    const alone = settle(pair)
    const isPair = read.length === 2 && first !== undefined && pair === undefined && first.language !== alone.language
    editions.push(withEncoding(isPair ? settle(pairOf(first)) : alone, opened))
  }
  const { created, changed } = recordFiles(newsroom)
  return { editions, created: Object.assign({}, ...editions.map(({ files }) => files), created), changed }
}

/** The article that another system's key names, where there is one. */
function pairNamedIn(source: SourceDocument, { root, keys, now }: ImportNewsroom): PairOfImport | undefined {
  const key = keyOfPair(source)
  return key !== undefined && keys.includes(key) ? pairInNewsroom(root, key, now) : undefined
}

/** All of it or nothing, over nothing that is there. Throws Stop (3). */
export const writePlan = (root: string, { created, changed }: Pick<ImportPlan, 'created' | 'changed'>): void =>
  createFiles(root, created, () => {
    for (const [path, { before, after }] of Object.entries(changed)) {
      if (replaceText(root, path, before, after)) continue
      throw new Stop(3, 'file-changed', [{ file: path, say: toSay('disk.changed', path) }])
    }
  })

/** Of an edition that is imported in the same run. */
function pairOf({ key, language, frontMatter, path, files }: ImportedEdition): PairOfImport {
  const pictures = Object.entries(files).filter(([each]) => each !== path)
  return {
    key,
    folder: path.replace(/\/[^/]*$/, ''),
    languages: [language] satisfies Language[],
    frontMatter,
    pictures: new Map(pictures.map(([each, bytes]) => [each.replace(/^.*\//, ''), Buffer.from(bytes)])),
  }
}

/** Tells where a text was not written as texts are nowadays. */
function withEncoding(edition: ImportedEdition, { kind, bytes }: OpenedDocument): ImportedEdition {
  if (kind === 'docx' || kind === 'html') return edition
  const { encoding } = decodeDocument(bytes)
  return encoding === 'utf-8' ? edition : { ...edition, notes: [{ kind: 'encoding', encoding }, ...edition.notes] }
}
