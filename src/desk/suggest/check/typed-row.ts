import { beadRows } from '../../../ground/rows/bead-rows.ts'
import { type AlignedArticle, type Bead, type FacingBlocks, isField, type SideName } from '../../../model.ts'
import type { Tongue } from '../insert/local-quantity.ts'

/** A row of an article, and among what its blocks are. */
export interface TypedRow {
  facing: FacingBlocks
  /** What stands opposite and is not translated is not there. */
  bead: Bead
}

/** A row by its id; undefined where the article no longer has it. */
export function typedRow(article: AlignedArticle, id: string): TypedRow | undefined {
  const row = beadRows(article).find((each) => each.id === id)
  if (row === undefined) return undefined
  const bead = row.state === 'todo' ? { ...row.bead, translation: [] } : row.bead
  return { facing: isField(id) ? article.fields : article, bead }
}

/** What a reader sees of a row in an edition. */
export function plainSide({ facing, bead }: TypedRow, side: SideName): (Tongue & { text: string }) | undefined {
  const edition = facing[side]
  if (edition === undefined) return undefined
  const text = bead[side].flatMap((index) => edition.blocks[index]?.text ?? []).join(' ')
  return { language: edition.language, locale: edition.locale, text }
}
