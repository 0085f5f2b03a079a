import { groupBy } from '../ground/basics/group-by.ts'
import type { Pairing } from '../model.ts'
import { linkInOrder } from './link-in-order.ts'
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
  const used = new Set(links.map((link) => link.recorded))
  const gone = groupBy(
    recorded.filter((block) => !used.has(block)),
    ({ entry }) => entry,
  )
  const entryOpposite = new Map(exact.map((link) => [link.today, link.recorded.entry]))
  return pairings.flatMap((pairing) => {
    const blocks = pairing[side].filter((index) => !known.has(index))
    if (blocks.length === 0) return []
    const entries = new Set(pairing[opposite.side].flatMap((index) => entryOpposite.get(index) ?? []))
    const were = [...entries].sort((one, other) => one - other).flatMap((entry) => gone.get(entry) ?? [])
    if (were.length === 0) return []
    for (const entry of entries) gone.delete(entry)
    return linkInOrder(blocks, were)
  })
}
