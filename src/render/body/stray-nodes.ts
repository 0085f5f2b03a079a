import type { Nodes, Root } from 'mdast'
import { strayHtml } from './lines-of.ts'

/** HTML of what stands around a block and is none itself. */
export interface Strays {
  before?: string
  after?: string
}

/** What is no block (rules, HTML as it was typed) by the block that it stands before; the rest by the last one. */
export function strayNodes({ children }: Root, indexes: ReadonlyMap<Nodes, number>): Map<number, Strays> {
  const strays = new Map<number, Strays>()
  let waiting = ''
  let last: number | undefined
  for (const node of children) {
    waiting += strayHtml(node) ?? ''
    const block = node.type === 'list' ? node.children[0] : node
    const index = block && indexes.get(block)
    if (index === undefined || node.type === 'footnoteDefinition') continue
    last = index
    if (waiting !== '') strays.set(index, { before: waiting })
    waiting = ''
  }
  if (last !== undefined && waiting !== '') strays.set(last, { ...strays.get(last), after: waiting })
  return strays
}
