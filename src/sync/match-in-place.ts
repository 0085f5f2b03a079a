import { lastAtMost } from '../ground/basics/last-at-most.ts'
import { linkInOrder } from './link-in-order.ts'
import type { BlockLink, LinkedSide } from './linked-side.ts'

/**
 * Blocks that nothing else links, by the place of what is open: whatever stands between the same neighbours is still at
 * work. In order; of unlike numbers the last takes the rest. `copied`: hashes of blocks that nobody has begun to overwrite,
 * which are none of those recorded.
 */
export function matchInPlace(
  { contents, recorded, links }: LinkedSide,
  isOpen: (entry: number) => boolean,
  copied: ReadonlySet<string>,
): BlockLink[] {
  const linked = new Set(links.map((link) => link.recorded))
  const free = recorded.flatMap((block, at) => (isOpen(block.entry) && !linked.has(block) ? [at] : []))
  if (free.length === 0) return []
  const places = new Map(recorded.map((block, at) => [block, at]))
  const placeOf = new Map(links.map((link) => [link.today, places.get(link.recorded) ?? 0]))
  const upTo = (at: number) => ((free[0] ?? 0) > at ? 0 : lastAtMost(free.length, (index) => free[index] ?? 0, at) + 1)
  const isCopied = (index: number) => copied.has(contents[index]?.hash ?? '')
  return gapsIn(contents.length, placeOf, recorded.length).flatMap((gap) => {
    const { after, before } = gap
    const blocks = gap.blocks.filter((index) => !isCopied(index))
    const were = free.slice(upTo(after), upTo(before - 1)).flatMap((at) => recorded[at] ?? [])
    return blocks.length === 0 || were.length === 0 ? [] : linkInOrder(blocks, were)
  })
}

/** Blocks of today without a link, one after the other, and between which of those recorded they stand. */
interface Gap {
  blocks: number[]
  after: number
  before: number
}

function gapsIn(count: number, placeOf: ReadonlyMap<number, number>, end: number): Gap[] {
  const gaps: Gap[] = []
  let gap: Gap = { blocks: [], after: -1, before: end }
  for (let index = 0; index <= count; index++) {
    const place = index < count ? placeOf.get(index) : end
    if (place === undefined) gap.blocks.push(index)
    else {
      if (gap.blocks.length > 0) gaps.push({ ...gap, before: place })
      gap = { blocks: [], after: place, before: end }
    }
  }
  return gaps
}
