import type { Element, ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Heading, ListItem, Nodes, Table } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { ArticleFolder, Block, PairedEdition } from '../../model.ts'
import { blockHandlers, type IdsOfNodes } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { joinLists, listOf, placesOfItems } from './cell-lists.ts'
import { element } from './element.ts'
import { linkHandlers } from './link-handlers.ts'
import { markedNotes } from './note-handlers.ts'
import { pictureHandlers } from './picture-handlers.ts'
import { SCHEMA } from './schema.ts'
import { strayNodes } from './stray-nodes.ts'

/** Some blocks of an edition as they stand in a cell. */
export interface Cell {
  /** Harmless; '' where none of the blocks is shown. */
  html: string
  /** Addresses of the pictures, where there is nothing else; empty otherwise. */
  pictures: readonly string[]
}

/**
 * The body of an edition in cells, each a list of indexes of blocks: by the same handlers as on the edition's own page,
 * as harmless, and with no ids but those of marks of notes. `options.ids` says where on the page a note is found.
 */
export function renderCells(
  edition: PairedEdition,
  folder: ArticleFolder,
  options: BodyOptions,
  cells: readonly (readonly number[])[],
): Cell[] {
  const placesOfNotes: IdsOfNodes = new Map(edition.blocks.map(({ node, index }) => [node, options.ids.get(index)]))
  const notes = markedNotes(edition.body, placesOfNotes, options)
  const toElements = blockRenderer(edition)
  const blocksIn = (cell: readonly number[]) => cell.flatMap((index) => edition.blocks[index] ?? [])
  const root = (state: State) => {
    const contents = cells.map((cell) => joinLists(blocksIn(cell).flatMap((block) => toElements(state, block))))
    // Only now all marks are known, to which notes link back.
    const items = notes.itemsOf(state)
    return cells.map((cell, index) =>
      element('div', {}, ...(contents[index] ?? []), ...noteLists(blocksIn(cell), items)),
    )
  }
  const tree = toHast(edition.body, { handlers: { ...cellHandlers(folder, options), ...notes.handlers, root } })
  return ('children' in tree ? tree.children : []).map((cell) => cellOf(cell as Element))
}

/** As for a whole body, but without ids, and without anything that would be a place of its own in every row. */
function cellHandlers(folder: ArticleFolder, options: BodyOptions): Handlers {
  const none: IdsOfNodes = new Map()
  const blocks = blockHandlers(none, options)
  return {
    ...blocks,
    ...linkHandlers(folder, options),
    ...pictureHandlers(none, folder, options),
    // The page has one title, whatever a text says.
    heading: (state: State, node: Heading) =>
      defaultHandlers.heading(state, { ...node, depth: node.depth === 1 ? 2 : node.depth }),
    table: (state: State, node: Table, parent) => asGroup(blocks.table?.(state, node, parent)),
  }
}

/** A named region is a landmark, a named group is none. */
function asGroup(result: ReturnType<Handler>): ReturnType<Handler> {
  const [region] = [result ?? []].flat()
  if (region?.type === 'element') region.properties.role = 'group'
  return region
}

/** How one block becomes elements, with what stands around it and is no block. Notes have none here. */
function blockRenderer(edition: PairedEdition): (state: State, block: Block) => ElementContent[] {
  const places = placesOfItems(edition.body.children)
  const strays = strayNodes(edition)
  return (state, { node, kind, depth }) => {
    if (kind === 'footnote') return []
    const one = (each: Nodes) => state.one(each, edition.body) ?? []
    const { before = [], after = [] } = strays.get(node) ?? {}
    const place = places.get(node)
    const own = place ? listOf(state, node as ListItem, place, depth) : one(node)
    return [...before.flatMap(one), ...[own].flat(), ...after.flatMap(one)]
  }
}

/** The notes of a cell, a list that goes on where the one before it ended; those that nothing points to are no items. */
function noteLists(blocks: readonly Block[], items: ReadonlyMap<Nodes, Element>): ElementContent[] {
  const shown = blocks.flatMap(({ node }) => items.get(node) ?? [])
  if (shown.length === 0) return []
  const number = [...items.values()].indexOf(shown[0] as Element) + 1
  const withoutId = shown.map(({ properties: { id, ...properties }, ...item }) => ({ ...item, properties }))
  return [element('ol', number === 1 ? {} : { start: number }, ...withoutId)]
}

function cellOf({ children }: Element): Cell {
  const safe = sanitize({ type: 'root', children }, SCHEMA)
  const html = toHtml(safe, { characterReferences: { useNamedReferences: true } })
  const figures = 'children' in safe && safe.children.every((child) => 'tagName' in child && child.tagName === 'figure')
  return { html, pictures: figures ? picturesIn(safe.children as Element[]) : [] }
}

const picturesIn = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'img' ? [String(node.properties.src)] : picturesIn(node.children)
  })
