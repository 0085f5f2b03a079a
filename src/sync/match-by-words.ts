import { sharedWords, type WordBag } from './word-bag.ts'

/** Two blocks, by index: today's, and the one recorded that it was. */
export type Match = readonly [today: number, recorded: number]

/** Share of the words of both that a changed block still has (Dice's coefficient). */
const ALIKE = 0.5
/** Share of a part's words that the whole has, and the fewest words that tell; of a shorter part it has all. */
const PART_OF = 0.7
const FEWEST = 4
const FEWEST_OF_ALL = 2
/** Above this many comparisons a block is looked for near its place only. */
const MOST = 250_000
const NEAR = 40

interface Side {
  bagOf: (index: number) => WordBag
  /** Indexes of the blocks that have no match yet. */
  free: readonly number[]
}

/** Changed blocks by the words that they kept, the likest first, each once. */
export function matchChanged(today: Side, recorded: Side): Match[] {
  const pairs = pairsOf(today.free, recorded.free).flatMap(([here, there]) => {
    const [a, b] = [today.bagOf(here), recorded.bagOf(there)]
    const dice = a.size + b.size > 0 ? (2 * sharedWords(a, b)) / (a.size + b.size) : 0
    return dice >= ALIKE ? [{ here, there, dice }] : []
  })
  pairs.sort((a, b) => b.dice - a.dice || a.there - b.there || a.here - b.here)
  const used = { here: new Set<number>(), there: new Set<number>() }
  return pairs.flatMap(({ here, there }): Match[] => {
    if (used.here.has(here) || used.there.has(there)) return []
    used.here.add(here)
    used.there.add(there)
    return [[here, there]]
  })
}

/** For each block of `parts` the one of `wholes` that holds most of its words: a paragraph that was split, or merged. */
export function matchParts(parts: Side, wholes: Side): Match[] {
  const best = new Map<number, { whole: number; share: number }>()
  for (const [part, whole] of pairsOf(parts.free, wholes.free)) {
    const [a, b] = [parts.bagOf(part), wholes.bagOf(whole)]
    if (a.size < FEWEST_OF_ALL) continue
    const share = sharedWords(a, b) / a.size
    if (share >= (a.size < FEWEST ? 1 : PART_OF) && share > (best.get(part)?.share ?? 0))
      best.set(part, { whole, share })
  }
  return [...best].map(([part, { whole }]) => [part, whole])
}

function pairsOf(today: readonly number[], recorded: readonly number[]): Match[] {
  const all = today.length * recorded.length <= MOST
  return today.flatMap((here) =>
    recorded.filter((there) => all || Math.abs(there - here) <= NEAR).map((there): Match => [here, there]),
  )
}
