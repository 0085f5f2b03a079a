import { textsOf } from '../../ground/messages/index.ts'
import { beadRows } from '../../ground/rows/bead-rows.ts'
import type { AlignedArticle } from '../../model.ts'
import type { DeskProblem, LooseNote } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import type { NotesByRow } from '../rows/desk-rows-of.ts'
import { notesByRow } from './notes-by-row.ts'
import { readNotes } from './read-notes.ts'

/**
 * The notes of an article by the ids of blocks, with the names of who wrote them. `loose`: those of blocks that are gone;
 * `broken`: what is told where they cannot be read.
 */
export function notesOfRows(
  desk: Pick<Desk, 'root' | 'language' | 'newsroom'>,
  article: AlignedArticle,
): { notes: NotesByRow; loose: readonly LooseNote[]; broken: readonly DeskProblem[] } {
  const { path, notes } = readNotes(desk.root, article)
  const byBlock = notesByRow(notes ?? [], desk.newsroom()?.records.people)
  const known = new Set(beadRows(article).flatMap(({ bead }) => bead.ids))
  return {
    notes: byBlock,
    loose: [...byBlock].flatMap(([block, all]) => (known.has(block) ? [] : all.map((note) => ({ block, ...note })))),
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
