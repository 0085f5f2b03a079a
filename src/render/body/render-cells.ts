import type { Element, ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Heading, ListItem, Nodes, Table } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { ArticleFolder, PairedEdition } from '../../model.ts'
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
  /** Harmless. */
  html: string
  /** Addresses of the pictures, where there is nothing else; empty otherwise. */
  pictures: readonly string[]
}

/**
 * The body of an edition in cells, each a list of indexes of blocks: by the same handlers as on the edition's own page,
 * as harmless, and with no ids but those of marks of notes. `options.ids` says what marks link: where a note is found.
 */
export function renderCells(
  edition: PairedEdition,
  folder: ArticleFolder,
  options: BodyOptions,
  cells: readonly (readonly number[])[],
): Cell[] {
  const noteIds: IdsOfNodes = new Map(edition.blocks.map(({ node, index }) => [node, options.ids.get(index)]))
  const notes = markedNotes(edition.body, noteIds, options)
  const places = placesOfItems(edition.body.children)
  const strays = strayNodes(edition)
  const none: IdsOfNodes = new Map()
  const blocks = blockHandlers(none, options)
  const handlers: Handlers = {
    ...blocks,
    ...linkHandlers(folder, options),
    ...pictureHandlers(none, folder, options),
    ...notes.handlers,
    heading: (state: State, node: Heading) =>
      // The page has one title, whatever a text says.
      defaultHandlers.heading(state, { ...node, depth: node.depth === 1 ? 2 : node.depth }),
    table: (state: State, node: Table, parent) => asGroup(blocks.table?.(state, node, parent)),
    root(state: State) {
      const render = (index: number) => nodesOf(index, state)
      const bodies = cells.map((cell) => (isNote(cell[0]) ? [] : cell.flatMap(render)))
      const items = notes.itemsOf(state)
      return cells.map((cell, index) =>
        element('div', {}, ...(isNote(cell[0]) ? noteList(cell, items) : joinLists(bodies[index] ?? []))),
      )
    },
  }
  const isNote = (index = -1) => edition.blocks[index]?.kind === 'footnote'
  const nodesOf = (index: number, state: State): ElementContent[] => {
    const block = edition.blocks[index]
    if (block === undefined) return []
    const { before = [], after = [] } = strays.get(block.node) ?? {}
    const one = (node: Nodes) => state.one(node, edition.body) ?? []
    const place = block.node.type === 'listItem' ? places.get(block.node) : undefined
    const own = place ? listOf(state, block.node as ListItem, place, block.depth) : one(block.node)
    return [...before.flatMap(one), ...[own].flat(), ...after.flatMap(one)]
  }
  /** Notes that nothing points to are no items. */
  const noteList = (cell: readonly number[], items: ReadonlyMap<Nodes, Element>): ElementContent[] => {
    const shown = cell.flatMap((index) => items.get(edition.blocks[index]?.node as Nodes) ?? [])
    if (shown.length === 0) return []
    const number = [...items.values()].indexOf(shown[0] as Element) + 1
    for (const item of shown) delete item.properties.id
    return [element('ol', number === 1 ? {} : { start: number }, ...shown)]
  }
  const tree = toHast(edition.body, { handlers })
  return ('children' in tree ? tree.children : []).map((div) => cellOf(div as Element))
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

/** A row is no place to go to, so that its table is none either. */
function asGroup(result: ReturnType<Handler>): ReturnType<Handler> {
  const [region] = [result ?? []].flat()
  if (region?.type === 'element') region.properties.role = 'group'
  return region
}
