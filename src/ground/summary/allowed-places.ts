import type { AllowedPlaces, Bead, PairedEdition, Place, SideName } from '../../model.ts'

/** What an edition's `allow` accepts, where; `beads` are those of its article. */
export const allowedPlaces = (edition: PairedEdition, side: SideName, beads: () => readonly Bead[]): AllowedPlaces[] =>
  (edition.frontMatter.allow ?? []).map(({ check, block }) => ({
    check,
    ...(block !== undefined && { blocks: placesOf(block, edition, side, beads()) }),
  }))

function placesOf(id: string, { blocks }: PairedEdition, side: SideName, beads: readonly Bead[]): Place[] {
  const bead = beads.find(({ ids }) => ids.includes(id))
  // what was allowed is not what stands there now
  if (bead?.changes[side] && bead.changes[side].kind !== 'format') return []
  return (bead?.[side] ?? []).flatMap((index) => blocks[index]?.place ?? [])
}
