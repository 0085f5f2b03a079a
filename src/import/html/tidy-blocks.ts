import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { tidyMarks } from './tidy-marks.ts'

/** Blocks with tidy lines, each picture a paragraph of its own; without what is empty, and rules at both ends. */
export function tidyBlocks(blocks: readonly RootContent[]): RootContent[] {
  const tidy = blocks.flatMap(tidyBlock)
  const isRule = ({ type }: RootContent) => type === 'thematicBreak' || type === 'footnoteDefinition'
  const start = tidy.findIndex((block) => !isRule(block))
  const end = tidy.findLastIndex((block) => !isRule(block))
  return tidy.filter(({ type }, index) => type !== 'thematicBreak' || (index > start && index < end))
}

function tidyBlock(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'heading':
      return withSome({
        ...block,
        children: tidyMarks(block.children).map((node) => (node.type === 'break' ? SPACE : node)),
      })
    case 'paragraph':
      return tidyParagraph(block.children)
    case 'blockquote':
    case 'footnoteDefinition':
      return withSome({ ...block, children: block.children.flatMap(tidyBlock) as BlockContent[] })
    case 'list': {
      const children = block.children.flatMap(tidyBlock) as typeof block.children
      return withSome({ ...block, spread: children.some(({ spread }) => spread), children })
    }
    case 'listItem': {
      const children = block.children.flatMap(tidyBlock) as BlockContent[]
      // Only paragraphs one after another need a blank line between them.
      const isSpread = children.some(
        ({ type }, index) => type === 'paragraph' && children[index + 1]?.type === 'paragraph',
      )
      return withSome({ ...block, spread: isSpread, children })
    }
    case 'table': {
      const rows = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({
          ...cell,
          children: tidyMarks(cell.children).map((node) => (node.type === 'break' ? SPACE : node)),
        })),
      }))
      const filled = rows.filter(({ children }) => children.some((cell) => cell.children.length > 0))
      return withSome({ ...block, children: filled })
    }
    case 'code':
      return block.value.trim() === '' ? [] : [{ ...block, value: block.value.replaceAll('\u00a0', ' ') }]
    case 'text':
      return tidyParagraph([block])
    default:
      return [block]
  }
}

const SPACE: PhrasingContent = { type: 'text', value: ' ' }

const withSome = <Block extends RootContent & { children: readonly unknown[] }>(block: Block): Block[] =>
  block.children.length > 0 ? [block] : []

/** A paragraph's pictures stand behind its text, or before it where it begins with them. */
function tidyParagraph(children: readonly PhrasingContent[]): RootContent[] {
  const tidy = tidyMarks(children)
  const isPicture = (node: PhrasingContent) => node.type === 'image'
  const first = tidy.findIndex((node) => !isPicture(node) && !isGap(node))
  const pictures = tidy.flatMap((node, index) =>
    isPicture(node) ? [{ node, isBefore: first < 0 || index < first }] : [],
  )
  if (pictures.length === 0) return tidy.length > 0 ? [{ type: 'paragraph', children: tidy }] : []
  const own = (isBefore: boolean): RootContent[] =>
    pictures.filter((each) => each.isBefore === isBefore).map(({ node }) => ({ type: 'paragraph', children: [node] }))
  const words = tidyMarks(tidy.filter((node) => !isPicture(node)))
  return [...own(true), ...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : []), ...own(false)]
}

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && /^\s*$/.test(node.value))
