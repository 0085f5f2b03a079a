import type { List, Nodes } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import type { BodyOptions } from './body-options.ts'
import { element, marked } from './element.ts'
import { linesOfList } from './lines-of.ts'
import type { ItemPlace } from './places-of-items.ts'

/** How lists below an item are left open where their items are blocks; `places`: of all such items. */
export function listHandlers(places: ReadonlyMap<Nodes, ItemPlace>, { indexes }: BodyOptions): Handlers {
  const lists = new Set([...places.values()].map(({ list }) => list))
  return {
    list(state: State, list: List) {
      if (!lists.has(list)) return defaultHandlers.list(state, list)
      return marked({ kind: 'below', lines: linesOfList(list, indexes) }, element('ul', {}))
    },
  }
}
