import type { RowKind } from '../desk/api/rows.ts'
import { type AlignedArticle, type Block, isField, type SideName } from '../model.ts'

/** The blocks of a row's side, in their order. */
export function blocksOfRow(id: string, side: SideName, article: AlignedArticle): Block[] {
  const { beads, ...editions } = isField(id) ? article.fields : article
  const bead = beads.find((each) => each.id === id)
  return bead?.[side].flatMap((index) => editions[side]?.blocks[index] ?? []) ?? []
}

/** What a part of a row's side is: its own block's kind, where it has one. */
export const kindOfPart = (block: Block | undefined, id: string, kind: RowKind): RowKind =>
  isField(id) ? kind : (block?.kind ?? kind)
