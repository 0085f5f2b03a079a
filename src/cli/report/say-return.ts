import type { ReturnNote } from '../../exchange/return-note.ts'
import { beadRows } from '../../ground/rows/bead-rows.ts'
import type { AlignedArticle } from '../../model.ts'
import { printable } from './printable.ts'
import type { Style } from './types.ts'

/** What kind of news each is: what is missing yet, what is to be looked at, what was not written. */
export function newsOf({ kind }: ReturnNote): 'missing' | 'remark' | 'conflict' | 'refused' {
  switch (kind) {
    case 'untranslated':
    case 'unfinished':
      return 'missing'
    case 'source-changed':
    case 'note':
    case 'codes-lost':
      return 'remark'
    case 'conflict':
      return 'conflict'
    default:
      return 'refused'
  }
}

/** What came of a unit, in words. */
export function sayReturn(note: ReturnNote, { texts }: Style): string {
  const { notes } = texts.desk.exchange
  switch (note.kind) {
    case 'codes-lost':
      return notes['codes-lost'](note.codes)
    case 'unfinished':
      return notes.unfinished(note.sentences)
    case 'parts':
      return notes.parts(note.found, note.expected)
    case 'note':
      return notes.note(note.text)
    default:
      return notes[note.kind]
  }
}

/** How people are told which row an id is of: “Paragraph 3 (p-421cb4)”. */
export function rowNamesIn(article: AlignedArticle, { texts }: Style): (block: string) => string {
  const rows = new Map(beadRows(article).map((row) => [row.id, row]))
  return (block) => {
    const row = rows.get(block)
    return row ? `${texts.desk.rows.row(row.kind, row.number)} (${block})` : printable(block)
  }
}
