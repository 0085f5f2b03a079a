import type { BlockKind } from './block-kind.ts'

/** How far a row is: `done` both sides are in step, `behind` the source changed, `todo` nothing is translated, else `work`. */
export type RowState = 'done' | 'behind' | 'todo' | 'work'

/** How many rows are in each state. */
export type RowCounts = Record<RowState, number>

/** What a row is: a block of the body, or a text beside it. */
export type RowKind = BlockKind | 'title' | 'description' | 'alt' | 'caption'

/** A row by which it can be named to people: `{kind: 'paragraph', number: 3}`; `number` is null where there is one only. */
export interface RowName {
  id: string
  kind: RowKind
  number: number | null
}

/** How far the rows of an article are, and the first that is to be worked on; null where none is. */
export interface RowsLeft {
  counts: RowCounts
  next: RowName | null
}
