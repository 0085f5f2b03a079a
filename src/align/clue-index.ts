import { addTo, LONGEST, type Text } from './stretches.ts'

/** In which units of a text each clue is: those of clue c are units[starts[c]], …, units[starts[c + 1] - 1], ascending. */
export interface ClueIndex {
  starts: Uint32Array
  units: Uint32Array
}

/** What a unit of the source has in common with units of the translation, `from` and those after it, in nats. */
export interface Meeting {
  from: number
  /** tall[k]: by the clues that none of the k units before it has. */
  tall: readonly Float64Array[]
  /** wide[k]: by the clues that none of the k units before the opposite one has. */
  wide: readonly Float64Array[]
}

/** Room for a meeting with so many units. */
export function emptyMeeting(size: number): Meeting {
  const tall = zeroRows(LONGEST, size)
  return { from: 0, tall, wide: [...tall.slice(0, 1), ...zeroRows(LONGEST - 1, size)] }
}

/** So many rows of zeros. */
export const zeroRows = (count: number, size: number): Float64Array[] =>
  Array.from({ length: count }, () => new Float64Array(size))

/** Indexes the clues of a text's units; `count` is the number of all clues. */
export function indexClues(clues: Text['clues'], count: number): ClueIndex {
  const starts = new Uint32Array(count + 2)
  // one place farther than in the end, so that each start can move on while its units are put there
  for (const own of clues) for (const clue of own) starts[clue + 2] = (starts[clue + 2] as number) + 1
  for (let clue = 2; clue < starts.length; clue++) {
    starts[clue] = (starts[clue] as number) + (starts[clue - 1] as number)
  }
  const units = new Uint32Array(starts[count + 1] as number)
  clues.forEach((own, unit) => {
    for (const clue of own) {
      const at = starts[clue + 1] as number
      units[at] = unit
      starts[clue + 1] = at + 1
    }
  })
  return { starts, units }
}

/** Writes into a meeting what unit `i` of the source has in common with each unit of the translation before `to`. */
export function meet(
  { clues, gaps }: Text,
  i: number,
  { starts, units }: ClueIndex,
  weights: Float64Array,
  { from, tall, wide }: Meeting,
  to: number,
): void {
  for (const row of tall) row.fill(0)
  for (const row of wide) row.fill(0)
  const own = clues[i] ?? []
  for (let k = 0; k < own.length; k++) {
    const clue = own[k] as number
    const weight = weights[clue] as number
    if (weight === 0) continue
    const height = Math.min(LONGEST, gaps[i]?.[k] as number)
    const end = starts[clue + 1] as number
    let at = firstFrom(units, starts[clue] as number, end, from)
    let before = at > (starts[clue] as number) ? (units[at - 1] as number) : -LONGEST
    for (; at < end; at++) {
      const unit = units[at] as number
      if (unit >= to) break
      for (let row = 0; row < height; row++) addTo(tall[row] as Float64Array, unit - from, weight)
      for (let row = 1; row < LONGEST && row < unit - before; row++)
        addTo(wide[row] as Float64Array, unit - from, weight)
      before = unit
    }
  }
}

/** Where between `low` and `high` in an ascending list the first number that is not below `from` stands. */
function firstFrom(list: Uint32Array, low: number, high: number, from: number): number {
  let [start, end] = [low, high]
  while (start < end) {
    const middle = (start + end) >> 1
    if ((list[middle] as number) < from) start = middle + 1
    else end = middle
  }
  return start
}
