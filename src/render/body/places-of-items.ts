import type { List, Nodes, Root } from 'mdast'

/** Where an item stands: its list, and its number there, from the list's start. */
export interface ItemPlace {
  list: List
  number: number
}

/** The items of all lists that are no part of another block. */
export function placesOfItems({ children }: Root): Map<Nodes, ItemPlace> {
  const places = new Map<Nodes, ItemPlace>()
  const visit = (list: List) => {
    for (const [index, item] of list.children.entries()) {
      places.set(item, { list, number: item.data?.number ?? (list.start ?? 1) + index })
      for (const child of item.children) if (child.type === 'list') visit(child)
    }
  }
  for (const node of children) if (node.type === 'list') visit(node)
  return places
}
