import type { Bead, FacingBlocks, Place, SideName } from '../../model.ts'

/** What a bead has in one of the editions; no place where it has nothing there. */
export interface BeadSide {
  side: SideName
  file: string
  name: string
  place: Place | undefined
}

/** A side of a bead of editions of which there are both. */
export function beadSideOf(bead: Bead, side: SideName, facing: FacingBlocks): BeadSide {
  const { file, blocks } = facing[side] ?? facing.source
  const [first, last] = [blocks[bead[side][0] ?? -1], blocks[bead[side].at(-1) ?? -1]]
  const place = first && last && { start: first.place.start, end: last.place.end }
  return { side, file: file.path, name: file.name, place }
}

/** Where in an edition a bead that it lacks would come after; undefined where it would come first. */
export function blockBefore(bead: Bead, side: SideName, facing: FacingBlocks): Place | undefined {
  const before = facing.beads.slice(0, facing.beads.indexOf(bead)).findLast((each) => each[side].length > 0)
  return before && beadSideOf(before, side, facing).place
}
