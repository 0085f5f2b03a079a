import type { BlockKind, RenderedBlock } from '../../model.ts'

const TAGS: Readonly<Record<Exclude<BlockKind, 'heading'>, string>> = {
  paragraph: 'p',
  figure: 'p',
  item: 'li',
  footnote: 'li',
  quotation: 'blockquote',
  table: 'section',
  code: 'pre',
}

/** The element that a block is; pictures that can all be shown are figures instead. */
export const tagOf = ({ kind, depth }: RenderedBlock): string => (kind === 'heading' ? `h${depth}` : TAGS[kind])
