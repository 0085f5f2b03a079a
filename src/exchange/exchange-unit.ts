import type { DeskRow, RowNote } from '../desk/api/rows.ts'
import type { Segment } from './segment-unit.ts'

/** A row of the desk as it goes out: its sides as segments, and by what it is known again when it comes back. */
export interface ExchangeUnit extends Pick<DeskRow, 'id' | 'kind' | 'number' | 'state'> {
  segments: readonly Segment[]
  /** Bases of the translation's parts; '' of one that the file has not yet. */
  bases: readonly string[]
  /** Tells this translation from any other: see `markOf`. */
  mark: string
  /** It is to be read only. */
  isFixed: boolean
  notes: readonly RowNote[]
  /** The source when both were last in step, where it changed since. */
  before: string | undefined
}
