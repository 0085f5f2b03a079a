import type { List, ListItem, Nodes, Paragraph, Root } from 'mdast'
import { notesOf } from '../ground/body/notes-of.ts'
import { numberBefore, plainText } from '../ground/body/plain-text.ts'
import type { Block, BlockKind, Place } from '../model.ts'

type Draft = Omit<Block, 'index'>

/**
 * The blocks of a body in the order in which pages show them: notes come last, by their first mark. A quotation and a
 * note are one block whatever they hold; a list item is what it holds but for the lists below it.
 */
export function blocksOf(root: Root): Block[] {
  const body = root.children.flatMap((node) => draftsOf(node, 1))
  const notes = notesOf(root).map((note) => toDraft('footnote', note))
  return [...body, ...notes].map((draft, index) => ({ index, ...draft }))
}

function draftsOf(node: Nodes, depth: number): Draft[] {
  switch (node.type) {
    case 'heading':
      return [toDraft('heading', node, node.depth)]
    case 'paragraph':
      return [toDraft(isFigure(node) ? 'figure' : 'paragraph', node)]
    case 'blockquote':
      return [toDraft('quotation', node)]
    case 'table':
    case 'code':
      return [toDraft(node.type, node)]
    case 'list':
      return itemsOf(node, depth)
    default:
      return []
  }
}

function itemsOf(list: List, depth: number): Draft[] {
  return list.children.flatMap((item) => [
    ...itemDraft(item, depth),
    ...item.children.flatMap((child) => (child.type === 'list' ? itemsOf(child, depth + 1) : [])),
  ])
}

function itemDraft(item: ListItem, depth: number): Draft[] {
  const own = item.children.filter((child) => child.type !== 'list')
  const last = own.at(-1)
  if (last === undefined) return []
  const place = { start: placeOf(item).start, end: placeOf(last).end }
  return [{ kind: 'item', depth, text: numberBefore(item) + plainText(...own), node: item, place }]
}

/** Whether a paragraph is pictures and nothing else. */
export const isFigure = ({ children }: Paragraph): boolean =>
  children.some(isImage) &&
  children.every((child) => isImage(child) || (child.type === 'text' && !/\S/.test(child.value)))

const isImage = ({ type }: Nodes): boolean => type === 'image' || type === 'imageReference'

const toDraft = (kind: BlockKind, node: Nodes, depth = 0): Draft => ({
  kind,
  depth,
  text: plainText(node),
  node,
  place: placeOf(node),
})

/** The parser gives every node a position. */
const placeOf = ({ position }: Nodes): Place => position as Place
