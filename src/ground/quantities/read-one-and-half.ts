import { BLANK_QUANTITY } from './blank-quantity.ts'
import type { Clue } from './find-quantity-clues.ts'
import type { Quantity, Reading } from './types.ts'
import { namedUnits } from './unit-at.ts'

const UNIT_BEFORE = /(\p{L}+)\s(?:y|and\s(?:an?|one))\s$/u

/** The whole that is said without a number before its half: "siglo y medio", "a year and a half" → 1.5. */
export function readOneAndHalf({ text, language }: Reading, { start, end, meaning }: Clue): Quantity | undefined {
  if (meaning?.fraction !== 0.5) return undefined
  const name = UNIT_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
  const unit = name === undefined || name.length < 3 ? undefined : namedUnits(language).get(name)
  return unit && { ...BLANK_QUANTITY, values: [1.5, 0.5], unit, start, end }
}
