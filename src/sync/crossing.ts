import type { Pairing } from '../model.ts'

/** Indexes of the pairings that stand in another order in the translation: all but the most that stand in one order. */
export function crossing(pairings: readonly Pairing[]): Set<number> {
  const paired = pairings.flatMap(({ source: [from], translation }, index) =>
    from === undefined || translation.length === 0 ? [] : [{ index, from, to: Math.min(...translation) }],
  )
  paired.sort((a, b) => a.from - b.from)
  const kept = longestIncreasing(paired.map(({ to }) => to))
  return new Set(paired.filter((_, at) => !kept.has(at)).map(({ index }) => index))
}

/** Positions of a longest increasing subsequence (patience sorting). */
function longestIncreasing(values: readonly number[]): Set<number> {
  const tops: number[] = []
  const before: (number | undefined)[] = []
  for (const [at, value] of values.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[at] = tops[low - 1]
    tops[low] = at
  }
  const kept = new Set<number>()
  for (let at = tops.at(-1); at !== undefined; at = before[at]) kept.add(at)
  return kept
}
