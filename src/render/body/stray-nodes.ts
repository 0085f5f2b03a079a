import type { Nodes, RootContent } from 'mdast'
import type { PairedEdition } from '../../model.ts'

/** What stands around a block and is none itself. */
export interface Strays {
  before: RootContent[]
  after: RootContent[]
}

/** What is no block (rules, HTML as it was typed) by the block that it stands before; the rest by the last one. */
export function strayNodes({ body, blocks }: PairedEdition): Map<Nodes, Strays> {
  const isBlock = new Set<Nodes>(blocks.map(({ node }) => node))
  const strays = new Map<Nodes, Strays>()
  let waiting: RootContent[] = []
  let last: Nodes | undefined
  for (const node of body.children) {
    if (node.type === 'thematicBreak' || node.type === 'html') waiting.push(node)
    const block = node.type === 'list' ? node.children[0] : node
    if (block === undefined || !isBlock.has(block) || block.type === 'footnoteDefinition') continue
    last = block
    if (waiting.length > 0) strays.set(block, { before: waiting, after: [] })
    waiting = []
  }
  if (last && waiting.length > 0) strays.set(last, { before: strays.get(last)?.before ?? [], after: waiting })
  return strays
}
