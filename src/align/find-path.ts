import type { Opposites } from '../model.ts'
import { PARAMETERS } from './parameters.ts'
import type { Scores } from './score-units.ts'

type Move = { height: number; width: number; prior: number; crossed?: true }

const { shapes, unpaired, swapped } = PARAMETERS
// the shapes come first, as in the rows of scores
const MOVES: readonly Move[] = [
  ...shapes.map(({ source, translation, prior }) => ({ height: source, width: translation, prior })),
  { height: 1, width: 0, prior: unpaired },
  { height: 0, width: 1, prior: unpaired },
  { height: 2, width: 2, prior: swapped, crossed: true },
]

/**
 * The way through both texts, `n` and `m` units long, whose scores and priors add up to the most (dynamic programming,
 * Gale and Church 1993), no farther than `wanted` units from the diagonal if it can be followed so. In reading order of
 * the source.
 */
export function findPath(n: number, m: number, scores: Scores, wanted: number): Opposites[] {
  const slope = m / Math.max(n, 1)
  const reach = Math.ceil(Math.max(wanted, slope + 1))
  const froms = new Int32Array(n + 1).map((_, i) => Math.max(0, Math.floor(i * slope) - reach))
  const tos = new Int32Array(n + 1).map((_, i) => Math.min(m, Math.ceil(i * slope) + reach))
  const from = (i: number): number => froms[i] as number
  const to = (i: number): number => tos[i] as number
  const size = Math.min(m, 2 * reach + 1) + 1
  const best = new Float64Array((n + 1) * size).fill(Number.NEGATIVE_INFINITY)
  const moves = new Uint8Array(best.length)
  best[0] = 0
  // a row goes from where the row before begins to where the next unit may be crossed
  const start = (i: number): number => from(Math.min(n, Math.max(0, i - 1)))
  const rowsOf = scores.within(start, (i) => to(Math.min(i, n)) + 2)
  let next = rowsOf(0)
  for (let i = 0; i <= n; i++) {
    const [first, last, begin] = [from(i), to(i), start(i)]
    const here = next
    next = rowsOf(i + 1)
    for (let j = first; j <= last; j++) {
      const before = best[i * size + j - first] as number
      for (let k = 0; k < MOVES.length; k++) {
        const { height, width, prior, crossed } = MOVES[k] as Move
        const row = i + height
        const column = j + width
        if (row > n || column < from(row) || column > to(row)) continue
        const score = crossed ? cross(here, next, j - begin, j - start(i + 1)) : (here[k]?.[j - begin] ?? 0)
        const sum = before + prior + score
        const at = row * size + column - from(row)
        if (sum <= (best[at] as number)) continue
        best[at] = sum
        moves[at] = k
      }
    }
  }
  return walkBack(n, m, (i, j) => MOVES[moves[i * size + j - from(i)] as number] as Move)
}

/** Of two neighbours that changed places: the scores of each with the other's opposite, which stand at these places. */
const cross = ([here]: Float64Array[], [next]: Float64Array[], at: number, nextAt: number): number =>
  (here?.[at + 1] ?? 0) + (next?.[nextAt] ?? 0)

function walkBack(n: number, m: number, moveTo: (i: number, j: number) => Move): Opposites[] {
  const path: Opposites[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const { height, width, crossed } = moveTo(i, j)
    i -= height
    j -= width
    if (crossed) path.push({ source: [i + 1], translation: [j] }, { source: [i], translation: [j + 1] })
    else path.push({ source: range(i, height), translation: range(j, width) })
  }
  return path.reverse()
}

const range = (from: number, size: number): number[] => Array.from({ length: size }, (_, k) => from + k)
