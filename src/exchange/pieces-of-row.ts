import type { DeskRow } from '../desk/api/rows.ts'
import type { AlignedArticle, SideName } from '../model.ts'
import { blocksOfRow, kindOfPart } from './blocks-of-row.ts'
import { labelsOf } from './labels-of.ts'
import { cutText } from './pieces/cut-text.ts'
import type { TextPiece } from './pieces/text-piece.ts'

/** The parts of a row's side, each cut into words and codes. */
export function piecesOfRow({ id, kind, ...row }: DeskRow, side: SideName, article: AlignedArticle): TextPiece[][] {
  const edition = article[side]
  const blocks = blocksOfRow(id, side, article)
  const labels = edition ? labelsOf(edition) : { links: [], notes: [] }
  return row[side].map(({ text }, index) => cutText(text, kindOfPart(blocks[index], id, kind), labels))
}
