import type { List, Nodes, Root } from 'mdast'
import { itemDigits } from '../ground/body/item-digits.ts'

declare module 'mdast' {
  interface ListItemData {
    /** The number that was written, where it says more than the item's turn. */
    number?: number
  }
}

/** The largest number that merely counts steps: above it are years, articles of a law, pages. */
const LAST_STEP = 99
const CONTAINERS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Notes at items of ordered lists the numbers that readers are to see: the tree has only that of the first item. */
export function numberItems(root: Root, text: string): void {
  const visit = (node: Nodes) => {
    if (!CONTAINERS.has(node.type) || !('children' in node)) return
    if (node.type === 'list' && node.ordered) numberList(node, text)
    for (const child of node.children) visit(child)
  }
  visit(root)
}

function numberList({ children }: List, text: string): void {
  const numbers = children.map((item) => Number(itemDigits(item, text)))
  const [first = 1] = numbers
  const isCount = first <= LAST_STEP && numbers.every((number, index) => number === first + index)
  // `1.` before every item is the custom of those who let Markdown count.
  const isLeftToCount = first <= 1 && numbers.every((number) => number === first)
  if (isCount || isLeftToCount) return
  for (const [index, item] of children.entries()) item.data = { ...item.data, number: numbers[index] ?? 1 }
}
