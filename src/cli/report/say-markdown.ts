import type { BlockContent, DefinitionContent, List, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import type { Style } from './types.ts'
import { wrapText } from './wrap-text.ts'

/** A page of ours in Markdown as text for a terminal: headings bold, code set off, paragraphs wrapped. */
export function sayMarkdown(markdown: string, { colour, width }: Pick<Style, 'colour' | 'width'>): string {
  return `${sayBlocks(fromMarkdown(markdown).children, width, pc.createColors(colour)).join('\n')}\n`
}

/** The words of the first paragraph of a page, on one line. */
export function firstParagraph(markdown: string): string {
  const paragraph = fromMarkdown(markdown).children.find(({ type }) => type === 'paragraph')
  return paragraph ? plain(paragraph) : ''
}

const sayBlocks = (blocks: readonly RootContent[], width: number, colours: Colors): string[] =>
  blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...sayBlock(block, width, colours)])

function sayBlock(block: RootContent, width: number, colours: Colors): string[] {
  switch (block.type) {
    case 'heading':
      return wrapText(plain(block), width).map((line) =>
        block.depth === 1 ? colours.bold(colours.underline(line)) : colours.bold(line),
      )
    case 'code':
      return block.value.split('\n').map((line) => `    ${colours.cyan(line)}`)
    case 'list':
      return sayList(block, width, colours)
    case 'blockquote':
      return sayBlocks(block.children, width - 2, colours).map((line) => `${colours.dim('│')} ${line}`)
    default:
      return wrapText(plain(block), width)
  }
}

/** Items stand close together, as they do in the pages. */
function sayList({ ordered, children }: List, width: number, colours: Colors): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '• '
    const lines = sayBlocks(item.children as (BlockContent | DefinitionContent)[], width - mark.length, colours)
    return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line)
  })
}

/** Its words; code keeps its backticks, so that it can be told from them. */
function plain(block: RootContent): string {
  if (block.type === 'inlineCode') return `\`${block.value}\``
  const text = 'children' in block ? block.children.map((child) => plain(child)).join('') : textOf(block)
  return text.replace(/\s+/g, ' ')
}
