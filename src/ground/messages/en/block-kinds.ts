import type { BlockKind } from '../../model/block-kind.ts'

/** What people call the kinds of blocks. */
export const BLOCK_KINDS: Record<BlockKind, string> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  quotation: 'quotation',
  table: 'table',
  code: 'code block',
  figure: 'picture',
  footnote: 'note',
}
