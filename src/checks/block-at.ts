import { lastAtMost } from '../ground/basics/last-at-most.ts'
import { remember } from '../ground/basics/remember.ts'
import type { AlignedArticle, FacingBlocks, Place, SideName } from '../model.ts'
import { isWithin } from './is-within.ts'

/** The id by which `allow` names the block of a file in which a place lies; undefined where it lies in none. */
export function blockAt(
  { source, translation, beads, fields }: AlignedArticle,
  file: string,
  place: Place,
): string | undefined {
  for (const facing of [{ source, translation, beads }, fields]) {
    for (const side of SIDES) {
      const edition = facing[side]
      if (edition?.file.path !== file) continue
      const { blocks } = edition
      const index = lastAtMost(blocks.length, (at) => blocks[at]?.place.start.offset ?? 0, place.start.offset ?? -1)
      const block = blocks[index]
      if (block && isWithin(place, block.place)) return idsOfBlocks(facing.beads)[side].get(index)
    }
  }
  return undefined
}

const SIDES: readonly SideName[] = ['source', 'translation']

const idsOfBlocks = remember((beads: FacingBlocks['beads']) => {
  const ids = (side: SideName) => new Map(beads.flatMap((bead) => bead[side].map((index) => [index, bead.id] as const)))
  return { source: ids('source'), translation: ids('translation') }
})
