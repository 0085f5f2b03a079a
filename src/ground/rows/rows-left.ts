import type { RowCounts, RowsLeft } from '../model/rows.ts'
import type { BeadRow } from './bead-rows.ts'

/** How many rows are in each state, and the first that is not done. */
export function rowsLeft(rows: readonly BeadRow[]): RowsLeft {
  const counts: RowCounts = { done: 0, behind: 0, todo: 0, work: 0 }
  for (const { state } of rows) counts[state] += 1
  const next = rows.find(({ state }) => state !== 'done')
  return { counts, next: next ? { id: next.id, kind: next.kind, number: next.number } : null }
}
