import type { TextMap } from '../../../body/text-map.ts'
import type { Block, PairedEdition } from '../../../model.ts'
import type { Quantity } from '../read/types.ts'

/** A block with what it counts, measures and dates. */
export interface CountedBlock {
  edition: PairedEdition
  block: Block
  map: TextMap
  quantities: readonly Counted[]
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

/**
 * Two quantities that should be the same and are not, or one that has no counterpart; `mark`: `here` is right but for
 * the decimal or grouping mark. `here` stands in the translation, but for a mark in the source.
 */
export interface Difference {
  check: QuantityCheck
  here: Counted | undefined
  there: Counted | undefined
  /** The blocks opposite, where one side is missing. */
  opposite: readonly CountedBlock[]
  mark?: true
}
