import type { AllowedPlaces, FacingBlocks, PairedEdition, Place, SideName } from '../../model.ts'

/** What an edition's `allow` accepts, where; `facing` is what stands opposite in its article, in bodies and beside them. */
export const allowedPlaces = (
  edition: PairedEdition,
  side: SideName,
  facing: () => readonly FacingBlocks[],
): AllowedPlaces[] =>
  (edition.frontMatter.allow ?? []).map(({ check, block }, index) => ({
    check,
    place: edition.placeOf(['allow', index, 'check']),
    ...(block !== undefined && { blocks: facing().flatMap((each) => placesOf(block, side, each)) }),
  }))

function placesOf(id: string, side: SideName, { beads, ...editions }: FacingBlocks): Place[] {
  const bead = beads.find(({ ids }) => ids.includes(id))
  // what was allowed is not what stands there now
  if (bead?.changes[side] && bead.changes[side].kind !== 'format') return []
  return (bead?.[side] ?? []).flatMap((index) => editions[side]?.blocks[index]?.place ?? [])
}
