import type { AlignedArticle, Bead, Place, SideName } from '../../model.ts'

/** What a bead has in one of the editions; no place where it has nothing there. */
export interface BeadSide {
  side: SideName
  file: string
  name: string
  place: Place | undefined
}

/** A side of a bead of an article that has both editions. */
export function beadSideOf(bead: Bead, side: SideName, article: AlignedArticle): BeadSide {
  const { file, blocks } = article[side] ?? article.source
  const [first, last] = [blocks[bead[side][0] ?? -1], blocks[bead[side].at(-1) ?? -1]]
  const place = first && last && { start: first.place.start, end: last.place.end }
  return { side, file: file.path, name: file.name, place }
}

/** Where in an edition a bead that it lacks would come after; undefined where it would come first. */
export function blockBefore(bead: Bead, side: SideName, article: AlignedArticle): Place | undefined {
  const before = article.beads.slice(0, article.beads.indexOf(bead)).findLast((each) => each[side].length > 0)
  return before && beadSideOf(before, side, article).place
}
