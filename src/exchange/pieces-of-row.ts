import type { DeskRow } from '../desk/api/rows.ts'
import type { AlignedArticle, SideName } from '../model.ts'
import { blocksOfRow, kindOfPart } from './blocks-of-row.ts'
import { labelsOf } from './labels-of.ts'
import type { Piece } from './pieces/piece.ts'
import { piecesOf } from './pieces/pieces-of.ts'

/** The parts of a row's side, each cut into words and codes. */
export function piecesOfRow({ id, kind, ...row }: DeskRow, side: SideName, article: AlignedArticle): Piece[][] {
  const edition = article[side]
  const blocks = blocksOfRow(id, side, article)
  const labels = edition ? labelsOf(edition) : { links: [], notes: [] }
  return row[side].map(({ text }, index) => piecesOf(text, kindOfPart(blocks[index], id, kind), labels))
}
