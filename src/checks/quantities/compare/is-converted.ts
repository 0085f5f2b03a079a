import { remember } from '../../../ground/basics/remember.ts'
import type { Counted, CountedBlock } from './types.ts'

/** Of its size, how much a conversion may round: 10 miles are 16 km, four weeks a month. */
const ROUNDING = 0.09

/** The same for parts of one and the same unit: 80 minutes are 1 hour 20 minutes. */
const EXACT = 0.02

/** How many degrees a temperature may be rounded by, in Celsius; of its size, a change of temperature. */
const DEGREES = 1.5
const CHANGE = 0.05

/** Whether one measure is the other in another unit, as people round it: 5 feet 11 for 1.80 m, 86 °F for 30 °C. */
export function isConverted(one: Counted, other: Counted): boolean {
  const [mine, yours] = [unitOf(one), unitOf(other)]
  if (!mine || !yours || mine.dimension !== yours.dimension) return false
  if (mine.dimension === 'temperature') return isSameHeat(one, other)
  const wholes = [wholeOf(one), wholeOf(other)]
  const parts = wholes.filter((whole) => whole !== undefined).length
  // Of the same units each part stands opposite its own.
  if (parts === 1 ? false : mine.id === yours.id || (parts === 2 && mine.dimension === 'time')) return false
  const [size = sizeOf(one), theirs = sizeOf(other)] = wholes
  return Math.abs(size / theirs - 1) < (mine.id === yours.id ? EXACT : ROUNDING)
}

/** Inches need no name behind feet: "5-foot-11". */
const unitOf = (counted: Counted): Counted['unit'] =>
  counted.unit ?? (wholeOf(counted) !== undefined ? INCH : undefined)

const sizeOf = ({ values, unit }: Counted): number => (values[0] ?? 0) * (unit?.factor ?? 1)

const INCH = { id: 'inch', dimension: 'length', factor: 0.0254 } as const
const BETWEEN_PARTS = /^(?:,?\s(?:y|and|con)?\s?|-|)$/

/** The size of both together, of a part of a measure in two units. */
export const wholeOf = (counted: Counted): number | undefined => wholesIn(counted.at).get(counted)

/** Of each part of a measure in two units, "1 hour 20 minutes", the size of both together. */
const wholesIn = remember(({ quantities, map }: CountedBlock): ReadonlyMap<Counted, number> => {
  const wholes = new Map<Counted, number>()
  for (const [index, large] of quantities.entries()) {
    const small = quantities[index + 1]
    if (!large.unit || !small || !isPartOf(small, large) || !BETWEEN_PARTS.test(map.text.slice(large.end, small.start)))
      continue
    const rest = (small.values[0] ?? 0) * (small.unit ?? INCH).factor
    for (const part of [large, small]) wholes.set(part, (large.values[0] ?? 0) * large.unit.factor + rest)
  }
  return wholes
})

/** "5-foot-11" names no inches. */
const isPartOf = ({ kind, unit, values: [value = 0], at, start }: Counted, large: Counted): boolean =>
  kind === 'number' &&
  (unit === undefined
    ? large.unit?.id === 'foot' && at.map.text[start - 1] === '-' && value < 12
    : unit.dimension === large.unit?.dimension && unit.factor < large.unit.factor)

/** Degrees alone may be of either scale; a sign or "below zero" may stand before or behind. */
function isSameHeat(one: Counted, other: Counted): boolean {
  const scales = [one.unit?.id, other.unit?.id]
  const [mine = 0, yours = 0] = [one.values[0], other.values[0]]
  const fits = (celsius: number, fahrenheit: number) =>
    [celsius, -celsius].some((degrees) => Math.abs((fahrenheit - 32) / 1.8 - degrees) < DEGREES) ||
    Math.abs(fahrenheit / (1.8 * celsius) - 1) < CHANGE
  return (
    (scales[0] !== 'fahrenheit' && scales[1] !== 'celsius' && fits(mine, yours)) ||
    (scales[1] !== 'fahrenheit' && scales[0] !== 'celsius' && fits(yours, mine))
  )
}
