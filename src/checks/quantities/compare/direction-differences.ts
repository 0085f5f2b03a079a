import { type Direction, directionsBeside } from '../../../ground/quantities/directions-beside.ts'
import type { Counted, Difference, QuantityCheck, Saying } from './types.ts'

/** What may stand between the parts of a date. */
const IN_DATE = /^[\s,.]*(?:de|del|of|the)?[\s,]*$/i

/** Figures that are the same in both editions, but for which way they count: "más de 40", "less than 40". */
export function directionDifferences(pairs: readonly (readonly [Counted, Counted])[]): Difference[] {
  const dates = new Set<string>()
  const opposed = pairs.flatMap((pair) => {
    if (pair.some(isOneOrOrdinal)) return []
    const theirs = wholeOf(pair[0])
    const there = directionsOf(theirs, pair[0])
    if (there.length === 0) return []
    const ours = wholeOf(pair[1])
    const directions = opposedIn(there, directionsOf(ours, pair[1]))
    const place = `${theirs.at.block.place.start.offset} ${theirs.start}`
    if (directions === undefined || dates.has(place)) return []
    dates.add(place)
    const { axis, isUp } = directions[0]
    const check: QuantityCheck = axis === 'time' && isDated(pair[0]) ? 'date-mismatch' : 'number-mismatch'
    const [told, here] = [withPhrase(theirs, directions[0]), withPhrase(ours, directions[1])]
    return [{ check, there: told, here, keys: pair[0].keys.map((key) => `${axis} ${key}`), isUp }]
  })
  if (opposed.length === 0) return []
  const [ups, downs] = [true, false].map(
    (isUp) => new Set(opposed.filter((each) => each.isUp === isUp).flatMap(({ keys }) => keys)),
  )
  // Where a figure stands twice, its two places may have changed: "more than 40 today, less than 40 yesterday".
  return opposed
    .filter(({ keys }) => !keys.some((key) => ups?.has(key) && downs?.has(key)))
    .map(({ check, there, here }) => ({ check, kind: 'opposed', there, here }))
}

/** "one more", "the second after": such words come and go. */
const isOneOrOrdinal = ({ weight, values, role, unit }: Counted): boolean =>
  weight !== 'figure' && !unit && (values[0] === 1 || role === 'ordinal')

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

/** Only what is a time can be before or after, and "since two disks" is no time. */
const directionsOf = ({ at, start, end }: Saying, counted: Counted): Direction[] =>
  directionsBeside(at.map.text, start, end, at.edition.language).filter(
    ({ axis }) => axis !== 'time' || isDated(counted) || counted.role === 'clock' || counted.unit?.dimension === 'time',
  )

/** The first of both that are of one axis and opposed; where a figure counts both ways, nothing is said. */
function opposedIn(theirs: readonly Direction[], ours: readonly Direction[]): [Direction, Direction] | undefined {
  for (const there of theirs) {
    const [mine, yours] = [ours, theirs].map((all) => all.filter(({ axis }) => axis === there.axis))
    const [here] = mine ?? []
    const isClear = here && [mine, yours].every((all) => all?.every(({ isUp }) => isUp === all[0]?.isUp))
    if (isClear && here.isUp !== there.isUp && here.isTurned === there.isTurned) return [there, here]
  }
  return undefined
}

const withPhrase = (saying: Saying, { start, end }: Direction): Saying => ({
  ...saying,
  start: Math.min(saying.start, start),
  end: Math.max(saying.end, end),
})
