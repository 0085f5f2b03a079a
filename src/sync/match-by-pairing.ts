import type { Pairing } from '../model.ts'
import type { BlockLink, LinkedSide } from './linked-side.ts'

/**
 * Changed blocks by what stands opposite: where that is as it was, they are what stood opposite it then, however much of
 * it was rewritten. In order; of unlike numbers the last takes the rest.
 */
export function matchByPairing(
  { side, recorded, links }: LinkedSide,
  opposite: LinkedSide,
  pairings: readonly Pairing[],
): BlockLink[] {
  const exact = opposite.links.filter(({ kind }) => kind === 'exact')
  const known = new Set(links.map(({ today }) => today))
  const gone = new Set(recorded)
  for (const link of links) gone.delete(link.recorded)
  const entryOpposite = new Map(exact.map((link) => [link.today, link.recorded.entry]))
  return pairings.flatMap((pairing) => {
    const blocks = pairing[side].filter((index) => !known.has(index))
    const entries = new Set(pairing[opposite.side].map((index) => entryOpposite.get(index)))
    const were = blocks.length === 0 ? [] : [...gone].filter(({ entry }) => entries.has(entry))
    if (blocks.length === 0 || were.length === 0) return []
    for (const block of were) gone.delete(block)
    return Array.from({ length: Math.max(blocks.length, were.length) }, (_, index): BlockLink => {
      const [today, block] = [blocks[index] ?? blocks.at(-1), were[index] ?? were.at(-1)]
      return { today: today as number, recorded: block as NonNullable<typeof block>, kind: 'pairing' }
    })
  })
}
