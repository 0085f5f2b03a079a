import type { ListItem, Nodes, Root } from 'mdast'
import { isFigure } from '../../parse/blocks-of.ts'

/** What a body consists of, one after the other: its blocks and whatever else stands between them. */
export interface BodyUnit {
  node: Nodes
  /** What it is, and of what it is made as far as lines go: `heading 2`, `item 1 (paragraph)`. */
  shape: string
  /** As it is written. */
  source: string
}

/** The units of a body, whose places are those in `text`. */
export function unitsOf(root: Root, text: string): BodyUnit[] {
  const unit = (node: Nodes, shape: string, last: Nodes = node): BodyUnit => ({
    node,
    shape,
    source: text.slice(node.position?.start.offset, last.position?.end.offset),
  })
  const unitsIn = (node: Nodes, depth: number): BodyUnit[] => {
    if (node.type !== 'list') return [unit(node, shapeOf(node))]
    return node.children.flatMap((item) => {
      const own = ownOf(item)
      const below = item.children.filter(({ type }) => type === 'list')
      const shape = `${node.ordered ? 'number' : 'item'} ${depth} (${runsOf(own)})`
      return [unit(item, shape, own.at(-1) ?? item), ...below.flatMap((list) => unitsIn(list, depth + 1))]
    })
  }
  return root.children.flatMap((node) => unitsIn(node, 1))
}

const ownOf = ({ children }: ListItem): Nodes[] => children.filter(({ type }) => type !== 'list')

function shapeOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`
    case 'paragraph':
      return isFigure(node) ? 'figure' : 'paragraph'
    case 'blockquote':
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
      return `${node.type} (${runsOf(node.children)})`
    default:
      return node.type
  }
}

/** Several of one shape one after the other are one. */
const runsOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map(shapeOf)
    .filter((shape, index, all) => shape !== all[index - 1])
    .join(' ')
