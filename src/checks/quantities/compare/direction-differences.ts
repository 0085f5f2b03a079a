import { type Direction, directionsBeside } from '../../../ground/quantities/directions-beside.ts'
import type { Counted, Difference, Saying } from './types.ts'

/** What may stand between the parts of a date. */
const IN_DATE = /^[\s,.]*(?:de|del|of|the)?[\s,]*$/i

/**
 * Figures that are the same in both editions, but for which way they count: "más de 40", "less than 40". A figure that a
 * side has twice may be either, and is left out.
 */
export function directionDifferences(pairs: readonly (readonly [Counted, Counted])[]): Difference[] {
  const times = [0, 1].map((side) => timesOf(pairs.map((pair) => pair[side] as Counted)))
  const dates = new Set<string>()
  return pairs.flatMap(([there, here]): Difference[] => {
    if ([there, here].some(({ weight }) => weight === 'hint')) return []
    if ([there, here].some((each, side) => each.keys.some((key) => (times[side]?.get(key) ?? 0) > 1))) return []
    const [theirs, ours] = [wholeOf(there), wholeOf(here)]
    const opposed = opposedIn(directionsOf(theirs), directionsOf(ours))
    const place = `${theirs.at.block.place.start.offset} ${theirs.start}`
    if (opposed === undefined || dates.has(place)) return []
    dates.add(place)
    const check = opposed[0].axis === 'time' && isDated(there) ? 'date-mismatch' : 'number-mismatch'
    return [{ check, kind: 'opposed', there: withPhrase(theirs, opposed[0]), here: withPhrase(ours, opposed[1]) }]
  })
}

function timesOf(counted: readonly Counted[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const key of counted.flatMap(({ keys }) => keys)) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** The date that a quantity is a part of, from its first part on; any other quantity is whole. */
function wholeOf(counted: Counted): Saying {
  const { at } = counted
  if (!isDated(counted)) return counted
  let index = at.quantities.indexOf(counted)
  const isJoined = (first: number) => {
    const [one, next] = [at.quantities[first], at.quantities[first + 1]]
    return one && next && isDated(one) && isDated(next) && IN_DATE.test(at.map.text.slice(one.end, next.start))
  }
  while (isJoined(index - 1)) index--
  const { start } = at.quantities[index] ?? counted
  return { at, start, end: counted.end }
}

const isDated = ({ kind, role }: Counted): boolean =>
  kind === 'month' || kind === 'weekday' || role === 'year' || role === 'day' || role === 'decade'

const directionsOf = ({ at, start, end }: Saying): Direction[] =>
  directionsBeside(at.map.text, start, end, at.edition.language)

/** The first of both that are of one axis and opposed; where a figure counts both ways, nothing is said. */
function opposedIn(theirs: readonly Direction[], ours: readonly Direction[]): [Direction, Direction] | undefined {
  for (const there of theirs) {
    const [mine, yours] = [ours, theirs].map((all) => all.filter(({ axis }) => axis === there.axis))
    const [here] = mine ?? []
    const isClear = here && [mine, yours].every((all) => all?.every(({ isUp }) => isUp === all[0]?.isUp))
    if (isClear && here.isUp !== there.isUp) return [there, here]
  }
  return undefined
}

const withPhrase = (saying: Saying, { start, end }: Direction): Saying => ({
  ...saying,
  start: Math.min(saying.start, start),
  end: Math.max(saying.end, end),
})
