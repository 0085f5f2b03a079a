import type { BlockContent, List, RootContent } from 'mdast'
import type { ListPlace } from './numbering.ts'

/** The lists that are open where a text is arranged, the outermost first. */
export class OpenLists {
  readonly #open: { list: List; level: number; last: number }[] = []

  close(): void {
    this.#open.length = 0
  }

  /** Adds an item: to an open list of its level, to a new one in the item above, or to a new one in the text. */
  add(content: RootContent[], place: ListPlace, item: BlockContent): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.level ?? 0) > place.level) this.#open.pop()
    const top = this.#open.at(-1)
    const isLevel = top?.level === place.level
    // Items of styles alone have no numbers: they count on.
    const number = place.number || (isLevel ? top.last + 1 : 1)
    const isNext = isLevel && top.list.ordered === place.isOrdered && (!place.isOrdered || number === top.last + 1)
    if (isNext) top.last = number
    else {
      if (isLevel) this.#open.pop()
      const list: List = { type: 'list', ordered: place.isOrdered, spread: false, children: [] }
      if (place.isOrdered) list.start = number
      const above = this.#open.at(-1)?.list.children.at(-1)?.children
      if (above) above.push(list)
      else content.push(list)
      this.#open.push({ list, level: place.level, last: number })
    }
    this.#open.at(-1)?.list.children.push({ type: 'listItem', spread: false, children: [item] })
  }

  /** Adds a block to the item that is open; false where none is. */
  continue(block: BlockContent): boolean {
    const item = this.#open.at(-1)?.list.children.at(-1)
    if (item === undefined) return false
    item.children.push(block)
    item.spread = true
    return true
  }

  /** Whether an item with this place is the next of a list that is open. */
  goesOnWith({ level, isOrdered, number }: ListPlace): boolean {
    return this.#open.some(
      ({ list, level: own, last }) =>
        own === level && list.ordered === isOrdered && (!isOrdered || number === last + 1),
    )
  }
}
