import { textsOf } from '../../ground/messages/index.ts'
import { importDocuments } from '../../import/import-documents.ts'
import type { ImportedEdition, ImportNote } from '../../import/imported.ts'
import { STANDARD_INPUT } from '../../import/kind-of-document.ts'
import { openImportNewsroom } from '../../import/open-newsroom-around.ts'
import { sayDropped, sayMissing } from '../../import/say-import.ts'
import { editionName, type FileEntry, type Language } from '../../model.ts'
import { readSettings, understandFolder } from '../../pipeline.ts'
import type { DocumentGiven, DraftArticle } from '../api/begin.ts'
import type { Desk } from '../desk.ts'
import { detailValues } from '../details/detail-values.ts'
import { shownStretches } from '../rows/shown-stretches.ts'
import { keepDraft } from './kept-drafts.ts'

/** What becomes of a document, to be looked at: nothing is written. Throws Stop where it cannot be read. */
export async function draftArticle(
  desk: Desk,
  { name, data, text = '', language }: DocumentGiven,
): Promise<DraftArticle> {
  const { root, now } = desk
  const texts = textsOf(desk.language)
  const given = data === undefined ? STANDARD_INPUT : name
  const bytes = data === undefined ? Buffer.from(text) : Buffer.from(data, 'base64')
  const { editions } = await importDocuments(
    {
      names: [given],
      given: new Map([[given, bytes]]),
      cwd: root,
      readInput: async () => bytes,
      pair: undefined,
      assignments: [],
      language,
    },
    openImportNewsroom(root, now()),
  )
  const [edition] = editions
  if (edition === undefined) throw new RangeError(`Nothing came of ${name}`)
  const file = fileOf(edition)
  const values = detailValues(file)
  return {
    version: 1,
    draft: keepDraft({ name: given, bytes, language: edition.language, values }),
    language: edition.language,
    values,
    blocks: blocksIn(file, edition, root),
    missing: edition.missing.map((each) => sayMissing(each, texts)),
    dropped: edition.dropped.map((each) => sayDropped(each, texts)),
    notes: [
      ...edition.notes.flatMap((note) => sayNote(note, desk.language) ?? []),
      ...edition.recognised.map(({ said }) => texts.desk.begun.recognised(said)),
      ...edition.guessed.map(({ as, said }) => texts.desk.begun.guessed(texts.import.report.guessed[as], said)),
    ],
  }
}

/** The edition's file as it would be. */
function fileOf({ files, path, language }: ImportedEdition): FileEntry & { text: string } {
  const text = String(files[path])
  return { path, name: editionName(language), kind: 'file', bytes: Buffer.byteLength(text), text }
}

function blocksIn(file: FileEntry, { key }: ImportedEdition, root: string): DraftArticle['blocks'] {
  const path = `articles/${key}`
  const entry: FileEntry = { path, name: key, kind: 'folder', bytes: 0 }
  const { article } = understandFolder({ kind: 'article', key, path, entry, files: [file] }, readSettings(root))
  return (article?.source.blocks ?? []).map((block) => ({
    kind: block.kind,
    depth: block.depth,
    shown: shownStretches(block),
  }))
}

/** For who sees the result and no keys; undefined of what that shows. */
function sayNote(note: ImportNote, language: Language): string | undefined {
  const { import: texts, desk } = textsOf(language)
  switch (note.kind) {
    case 'encoding':
      return texts.notes.encoding(note.encoding)
    case 'language':
      return desk.begun.language[note.by === 'document' ? 'document' : 'words'](note.language)
    case 'key':
      return undefined
    case 'date':
      return desk.begun.date(note.date)
    case 'fact-differs':
      return desk.begun.differs(note.value)
    case 'outlet-unknown':
      return desk.begun.outletUnknown(note.name ?? note.host ?? '')
  }
}
