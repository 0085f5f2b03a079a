import { namedUnits } from '../../../ground/quantities/unit-at.ts'
import { holds } from './holds.ts'
import type { Counted, CountedBlock } from './types.ts'

/** How much of its size a measure may be more or less than the whole that people say for it: 52 weeks, 15 days. */
const ROUNDING = 0.06

/** Whether a block names the whole that a measure makes: "the coming year" for twelve months, "a gallon" for four litres. */
export function saysUnit({ unit, values: [value = 0] }: Counted, { edition, map }: CountedBlock): boolean {
  if (unit === undefined) return false
  const text = map.text.toLowerCase()
  for (const [name, other] of namedUnits(edition.language)) {
    if (other.dimension !== unit.dimension || other.id === unit.id || name.length < 3) continue
    if (Math.abs((value * unit.factor) / other.factor - 1) < ROUNDING && holds(text, name)) return true
  }
  return false
}
