import type { Nodes } from 'mdast'
import type { Block } from '../../model.ts'

/** What stands right below a node of a block and belongs to it: the lists below an item are blocks of their own. */
export function childrenOf(node: Nodes, { node: whole, kind }: Block): readonly Nodes[] {
  if (!('children' in node)) return []
  return node === whole && kind === 'item' ? node.children.filter(({ type }) => type !== 'list') : node.children
}
