import { textsOf } from '../../ground/messages/index.ts'
import type { AlignedArticle } from '../../model.ts'
import type { DeskProblem, RowNote } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { notesByRow } from './notes-by-row.ts'
import { readNotes } from './read-notes.ts'

/** The notes of an article by the ids of blocks, with the names of who wrote them. `broken`: what is told where they cannot be read. */
export function notesOfRows(
  desk: Pick<Desk, 'root' | 'language' | 'newsroom'>,
  article: AlignedArticle,
): { notes: ReadonlyMap<string, readonly RowNote[]>; broken: readonly DeskProblem[] } {
  const { path, notes } = readNotes(desk.root, article)
  return {
    notes: notesByRow(notes ?? [], desk.newsroom()?.records.people),
    broken: notes ? [] : [brokenNotes(desk, article, path)],
  }
}

const brokenNotes = ({ language }: Pick<Desk, 'language'>, { source }: AlignedArticle, path: string): DeskProblem => ({
  check: 'notes-unreadable',
  severity: 'warning',
  ...textsOf(language).desk.refusals.notesUnreadable(path),
  edition: source.language,
  row: null,
  part: null,
  start: 0,
  end: 0,
  field: null,
  canAllow: false,
})
