/** In which units of a text each clue is: those of clue c are units[starts[c]], …, units[starts[c + 1] - 1], ascending. */
export interface ClueIndex {
  starts: Uint32Array
  units: Uint32Array
}

/** Indexes the clues of a text's units; `count` is the number of all clues. */
export function indexClues(clues: readonly (readonly number[])[], count: number): ClueIndex {
  const starts = new Uint32Array(count + 2)
  // one place farther than in the end, so that each start can move on while its units are put there
  for (const own of clues) for (const clue of own) starts[clue + 2] = (starts[clue + 2] as number) + 1
  for (let clue = 2; clue < starts.length; clue++)
    starts[clue] = (starts[clue] as number) + (starts[clue - 1] as number)
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

/**
 * Adds a weight to all stretches that have a clue: rows[0] is of single units, rows[1] of two that follow one another, …,
 * each by the first unit of its stretches, which is `from` at least.
 */
export function addClue(
  index: ClueIndex,
  clue: number,
  weight: number,
  rows: readonly Float64Array[],
  from: number,
): void {
  const { starts, units } = index
  const end = starts[clue + 1] as number
  const to = from + (rows[0]?.length ?? 0)
  let before = from - 1
  for (let k = firstFrom(units, starts[clue] as number, end, from); k < end; k++) {
    const unit = units[k] as number
    if (unit - rows.length >= to) return
    for (let width = 1; width <= rows.length; width++) {
      const row = rows[width - 1] as Float64Array
      const last = Math.min(unit, to - 1)
      for (let first = Math.max(unit - width, before) + 1; first <= last; first++) {
        row[first - from] = (row[first - from] as number) + weight
      }
    }
    before = unit
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
