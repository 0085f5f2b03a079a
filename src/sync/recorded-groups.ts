import type { Opposites, Pairing } from '../model.ts'
import { groupBeads } from './group-beads.ts'
import type { LinkedSide } from './linked-side.ts'

/** Today's blocks that one entry had, or several whose blocks were merged; with the indexes of these entries. */
export function recordedGroups(sides: readonly LinkedSide[]): (Opposites & { entries: readonly number[] })[] {
  const single = sides.flatMap(({ side, contents }) =>
    [...contents.keys()].map((index): Pairing => ({ source: [], translation: [], score: 0, [side]: [index] })),
  )
  return groupBeads(single, sides)
    .filter(({ entries }) => entries.length > 0)
    .map(({ beads, entries }) => ({
      source: beads.flatMap((bead) => single[bead]?.source ?? []),
      translation: beads.flatMap((bead) => single[bead]?.translation ?? []),
      entries,
    }))
}
