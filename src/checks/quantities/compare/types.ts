import type { TextMap } from '../../../ground/body/text-map.ts'
import type { Mention, Quantity } from '../../../ground/quantities/types.ts'
import type { Block, PairedEdition } from '../../../model.ts'

/** A block with what it counts, measures and dates. */
export interface CountedBlock {
  edition: PairedEdition
  block: Block
  map: TextMap
  quantities: readonly Counted[]
  mentions: readonly Mention[]
}

/** Part of a block's text. */
export interface Saying {
  at: CountedBlock
  start: number
  end: number
}

/** A quantity, where it stands, and by what keys another one is the same: `n12`, `month 3`. */
export interface Counted extends Quantity {
  at: CountedBlock
  keys: readonly string[]
}

/** What the blocks on both sides of a bead count; the source first. */
export type Sides = readonly [source: readonly CountedBlock[], translation: readonly CountedBlock[]]

export type QuantityCheck =
  | 'number-mismatch'
  | 'percent-mismatch'
  | 'currency-mismatch'
  | 'unit-mismatch'
  | 'date-mismatch'

/** What the check of that id tells. `here` stands in the translation, but for a mark in the source; `there` opposite. */
export type Difference = {
  check: QuantityCheck
  /** Each edition's number is that of its own example in code. */
  isExample?: boolean
} /** Two quantities that should be the same and are not. */ & (
  | { kind: 'other'; here: Counted; there: Counted }
  /** Two words that should mean the same and do not. */
  | { kind: 'word'; here: Saying; there: Saying }
  /** Two figures that are the same, but count in opposite directions. */
  | { kind: 'opposed'; here: Saying; there: Saying }
  /** They are the same, but `here` has a decimal or grouping mark that its locale does not use. */
  | { kind: 'mark'; here: Counted; there: Counted }
  /** The source has nothing like it: `opposite` is where it would be. */
  | { kind: 'extra'; here: Counted; opposite: CountedBlock }
  /** The translation has nothing like it: `opposite` is where it would be. */
  | { kind: 'missing'; there: Counted; opposite: CountedBlock }
)
