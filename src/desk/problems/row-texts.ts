import { isStated } from '../../checks/is-stated.ts'
import { type AlignedArticle, type Edition, FIELD_PATHS, isField, type Place, type SideName } from '../../model.ts'
import type { DeskRow } from '../api/rows.ts'

/** Of a row, what is asked here. */
export type RowOfTexts = Pick<DeskRow, 'id' | 'state'> & Record<SideName, readonly { text: string }[]>

/** A part of a row, and where it stands in the edition's file. */
export interface RowText {
  row: string
  part: number
  text: string
  place: Place
}

/** What of the rows stands in an edition's file. */
export function rowTexts(article: AlignedArticle, edition: Edition, rows: readonly RowOfTexts[]): RowText[] {
  const side: SideName = edition.language === article.source.language ? 'source' : 'translation'
  const beads = new Map(article.beads.map((bead) => [bead.id, bead[side]]))
  const placesOf = (id: string): (Place | undefined)[] =>
    isField(id)
      ? [isStated(edition, ...FIELD_PATHS[id]) ? edition.placeOf(FIELD_PATHS[id]) : undefined]
      : (beads.get(id) ?? []).map((index) => edition.blocks[index]?.place)
  return rows.flatMap(({ id, [side]: parts }) =>
    placesOf(id).flatMap((place, part) => {
      const text = parts[part]?.text
      return place && text !== undefined ? [{ row: id, part, text, place }] : []
    }),
  )
}
