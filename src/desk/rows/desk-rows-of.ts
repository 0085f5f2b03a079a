import { beadRows } from '../../ground/rows/bead-rows.ts'
import type { AlignedArticle, Language } from '../../model.ts'
import type { DeskRow, RowNote } from '../api/rows.ts'
import { changeOfRow } from './change-of-row.ts'
import { rowParts } from './row-parts.ts'

/** What somebody wrote about rows, by the ids of their blocks. */
export type NotesByRow = ReadonlyMap<string, readonly RowNote[]>

/** The rows of an article as the desk shows them, but for the problems in them. */
export const deskRowsOf = (article: AlignedArticle, notes: NotesByRow, language: Language): DeskRow[] =>
  beadRows(article).map((row) => {
    const { id, kind, number, depth, state, bead } = row
    return {
      id,
      kind,
      number,
      depth,
      state,
      source: rowParts(row, 'source', article, language),
      translation: rowParts(row, 'translation', article, language),
      change: changeOfRow(row),
      problems: [],
      notes: bead.ids.flatMap((each) => notes.get(each) ?? []),
    }
  })
