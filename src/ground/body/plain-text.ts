import type { ListItem, Nodes } from 'mdast'
import { foldSpace } from '../text/fold-space.ts'

/** Nodes whose children stand apart: a space between them, so that cells and paragraphs are not one word. */
export const APART: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
])

/** What a reader sees of a node, white space folded: text, code, what pictures show; no marks of notes, no raw HTML. */
export const plainText = (...nodes: readonly Nodes[]): string => foldSpace(nodes.map(textOf).join(' '))

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return ' '
    case 'listItem':
      return numberBefore(node) + node.children.map(textOf).join(' ')
    default:
      return 'children' in node ? node.children.map(textOf).join(APART.has(node.type) ? ' ' : '') : ''
  }
}

/** What a reader sees before an item whose number says more than its turn: `1986. `. */
export const numberBefore = ({ data }: ListItem): string => (data?.number === undefined ? '' : `${data.number}. `)

/** Words of a plain text: runs of letters and digits, joined by apostrophes, hyphens, points and commas inside. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
