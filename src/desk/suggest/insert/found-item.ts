import type { InsertItem } from '../../api/edits.ts'
import type { Tongue } from './local-quantity.ts'

/** What a row says in a language, as checks read it. */
export interface RowSide extends Tongue {
  text: string
}

/** Something to be put in, and where the source has it. */
export interface FoundItem extends InsertItem {
  start: number
  end: number
}
