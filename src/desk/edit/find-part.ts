import { type BeadRow, beadRows } from '../../ground/rows/bead-rows.ts'
import {
  type AlignedArticle,
  editionsOf,
  isField,
  type Language,
  type PairedEdition,
  type SideName,
} from '../../model.ts'
import type { RowPart } from '../api/rows.ts'
import { rowParts } from '../rows/row-parts.ts'

/** Of an edit, which text it means, as it was last seen. */
export interface PartAsked {
  edition: Language
  /** Id of the row. */
  block: string
  part: number
  base: string
}

/** A part of a row as the files have it now. */
export interface FoundPart {
  row: BeadRow
  side: SideName
  edition: PairedEdition
  /** Its place among the parts of the side. */
  at: number
  part: RowPart
  /** Index of its block; undefined of a text beside the body, and where there is none yet. */
  index: number | undefined
}

/** What stands there instead, where the text that was meant is another. */
export interface OtherPart {
  other: Pick<RowPart, 'text' | 'base'>
}

/**
 * The part that is meant: the one of that name, or whichever has those bytes, wherever it stands now. Undefined where the
 * article has no such edition.
 */
export function findPart(
  article: AlignedArticle,
  asked: PartAsked,
  language: Language,
): FoundPart | OtherPart | undefined {
  if (editionsOf(article).every((each) => each.language !== asked.edition)) return undefined
  const all = partsOfEdition(article, asked.edition, language)
  const named = all.find(({ row, at }) => at === asked.part && row.bead.ids.includes(asked.block))
  if (named?.part.base === asked.base) return named
  const same = asked.base === '' ? [] : all.filter(({ part }) => part.base === asked.base)
  return same.length === 1 && same[0] ? same[0] : { other: named?.part ?? { text: '', base: '' } }
}

/** All parts of an edition, row by row; none where the article has no such edition. */
export function partsOfEdition(article: AlignedArticle, own: Language, language: Language): FoundPart[] {
  const edition = editionsOf(article).find((each) => each.language === own)
  if (edition === undefined) return []
  const side: SideName = edition === article.source ? 'source' : 'translation'
  return beadRows(article).flatMap((row) =>
    rowParts(row, side, article, language).map((part, at): FoundPart => {
      const index = isField(row.id) ? undefined : row.bead[side][at]
      return { row, side, edition, at, part, index }
    }),
  )
}
