import type { Bead, FacingBlocks, LockEntry } from '../model.ts'
import { judgeBeads } from './judge-beads.ts'
import type { TodaysSide } from './linked-side.ts'

/**
 * The beads of what stands beside the bodies, with their states: what was recorded goes by the same id. Where no such text
 * was, nothing is told of them.
 */
export function judgeFields(
  { beads }: FacingBlocks,
  entries: readonly LockEntry[],
  sides: readonly TodaysSide[],
): Bead[] {
  if (entries.length === 0) return beads
  const groups = beads.map(({ id }, bead) => {
    const entry = entries.findIndex(({ ids }) => ids[0] === id)
    const known = entry < 0 ? [] : [entry]
    return { beads: [bead], entries: known, entriesOf: () => known }
  })
  const linked = sides.map((side) => ({ ...side, recorded: [], links: [] }))
  const judgements = judgeBeads(beads, entries, linked, groups)
  return beads.map((bead, index) => ({ ...bead, ...judgements[index] }))
}
