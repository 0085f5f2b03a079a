import { distance } from 'fastest-levenshtein'
import { isVersion } from './is-version.ts'
import type { Counted } from './types.ts'

/** Whether two quantities that differ may stand for the same thing, so that one of them is a slip. */
export function isSuspect(one: Counted, other: Counted): boolean {
  if (one.kind !== other.kind) return isVersion(one) && isVersion(other)
  if (one.kind === 'label') return shapeOf(one) === shapeOf(other) || (isVersion(one) && isVersion(other))
  if (one.kind !== 'number') return true
  if (isOfSameSort(one, other)) return true
  if ((one.role === 'ordinal') !== (other.role === 'ordinal')) return false
  // "a year" has a number in Spanish alone: it contradicts other years, and nothing else.
  if (one.weight === 'hint' || other.weight === 'hint') return isOfSameUnit(one, other) || isDozen(one, other)
  const [mine = 0, yours = 0] = [one.values[0], other.values[0]]
  if (Math.min(one.scale ?? 1, other.scale ?? 1) >= 1e6) return true
  if (isOfSameThing(one, other)) return true
  if (one.weight === 'figure' && other.weight === 'figure') return one.role === other.role && looksAlike(mine, yours)
  return mine <= 100 && yours <= 100 && Number.isInteger(mine) && Number.isInteger(yours)
}

/** Whether both are ordinals, fractions, dozens, multiples or stretches of time, which contradict each other as mere hints too. */
export const isOfSameSort = (one: Counted, other: Counted): boolean =>
  sortOf(one) !== undefined && sortOf(one) === sortOf(other)

/** What kind of hint a quantity is that may contradict another one. */
export const sortOf = ({ sort, role }: Counted): string | undefined => sort ?? (role === 'ordinal' ? role : undefined)

/** Whether one is a dozen or so, and the other a word for about as many. */
const isDozen = (one: Counted, other: Counted): boolean =>
  [one, other].some(({ sort }) => sort === 'group') &&
  [one, other].every(
    ({ values: [value = 0], weight, role }) => value > 2 && value < 100 && weight !== 'figure' && !role,
  )

/** A name or version with its digits made alike: F-16 and F-18 may be a slip, G7 and COVID-19 are not. */
const shapeOf = ({ at, start, end }: Counted): string => at.map.text.slice(start, end).replace(/\d/g, '0').toLowerCase()

const isOfSameThing = (one: Counted, other: Counted): boolean =>
  (one.percent !== undefined && other.percent !== undefined) ||
  (one.currency !== undefined && other.currency !== undefined) ||
  isOfSameUnit(one, other) ||
  (one.role !== undefined && one.role === other.role)

const isOfSameUnit = (one: Counted, other: Counted): boolean => one.unit !== undefined && one.unit.id === other.unit?.id

/** The same digits but for one or two, or moved by a mark; or large numbers of one size. */
function looksAlike(mine: number, yours: number): boolean {
  const [a, b] = [String(mine), String(yours)]
  const digits = (text: string) => text.replace('.', '').replace(/0+$/, '')
  if (digits(a) === digits(b) || (mine > 99 && yours > 99 && mine < 2 * yours && yours < 2 * mine)) return true
  return Math.abs(a.length - b.length) <= 1 && distance(a, b) <= Math.max(1, Math.floor(a.length / 2))
}
