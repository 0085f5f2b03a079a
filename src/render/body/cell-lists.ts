import type { Element, ElementContent } from 'hast'
import type { List, ListItem, Nodes } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { element } from './element.ts'
import { DEPTHS } from './schema.ts'

/** Where an item stands: its list, and its number there, from the list's start. */
export interface ItemPlace {
  list: List
  number: number
}

/** The items of all lists that are no part of another block. */
export function placesOfItems(nodes: readonly Nodes[]): Map<Nodes, ItemPlace> {
  const places = new Map<Nodes, ItemPlace>()
  const visit = (list: List) => {
    for (const [index, item] of list.children.entries()) {
      places.set(item, { list, number: (list.start ?? 1) + index })
      for (const child of item.children) if (child.type === 'list') visit(child)
    }
  }
  for (const node of nodes) if (node.type === 'list') visit(node)
  return places
}

/** An item in a list of its own, without the lists below it: their items are blocks themselves. */
export function listOf(state: State, item: ListItem, { list, number }: ItemPlace, depth: number): Element {
  const own = { ...item, children: item.children.filter(({ type }) => type !== 'list') }
  const li = state.handlers.listItem?.(state, own, list) as Element
  const className = depth > 1 && DEPTHS[Math.min(depth, DEPTHS.length + 1) - 2]
  const properties = {
    ...(list.ordered && number !== 1 && { start: number }),
    ...(className && { className: [className] }),
  }
  return element(list.ordered ? 'ol' : 'ul', properties, li)
}

/** Items that follow one another at the same depth become one list. */
export function joinLists(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (isList(node) && last && isList(last) && classOf(last) === classOf(node)) last.children.push(...node.children)
    else joined.push(node)
  }
  return joined
}

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ol' || node.tagName === 'ul')
const classOf = ({ tagName, properties }: Element) => `${tagName} ${properties.className}`
