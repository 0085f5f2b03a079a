import type { DeskArticle } from '../api/rows.ts'
import type { Desk, OpenArticle } from '../desk.ts'
import { rememberTexts } from '../edit/seen-texts.ts'
import { notesOfRows } from '../notes/notes-of-rows.ts'
import { placeProblems } from '../problems/place-problems.ts'
import { deskRowsOf } from './desk-rows-of.ts'
import { isRestRecorded } from './is-rest-recorded.ts'

/** What every answer about an open article tells of it. */
export function openRows(
  open: OpenArticle,
  desk: Desk,
): Pick<DeskArticle, 'rows' | 'problems' | 'notes' | 'isRecorded'> {
  const { notes, loose, broken } = notesOfRows(desk, open.article)
  const rows = deskRowsOf(open.article, notes, desk.language)
  rememberTexts(rows)
  const problems = placeProblems(open, rows, desk.language)
  return {
    rows: rows.map((row) => ({ ...row, problems: problems.get(row.id) ?? [] })),
    problems: [...(problems.get(null) ?? []), ...broken],
    notes: loose,
    isRecorded: isRestRecorded(open.article),
  }
}
