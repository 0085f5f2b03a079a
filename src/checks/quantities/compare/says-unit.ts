import { namedUnits } from '../../../ground/quantities/unit-at.ts'
import { holds } from './holds.ts'
import type { Counted, CountedBlock } from './types.ts'

/** How much of its size a measure may be more or less than the whole that people say for it: 52 weeks, 15 days; 500 g for a pound. */
const ROUNDING = { time: 0.06, others: 0.12 }

/** Whether a block names the whole that a measure makes: "the coming year" for twelve months, "a gallon" for four litres. */
export function saysUnit({ unit, values: [value = 0], weight }: Counted, { edition, map }: CountedBlock): boolean {
  if (unit === undefined || weight === 'hint') return false
  const text = map.text.toLowerCase()
  for (const [name, other] of namedUnits(edition.language)) {
    if (other.dimension !== unit.dimension || other.id === unit.id || name.length < 3) continue
    const rounding = unit.dimension === 'time' ? ROUNDING.time : ROUNDING.others
    if (Math.abs((value * unit.factor) / other.factor - 1) < rounding && holds(text, name)) return true
  }
  return false
}
