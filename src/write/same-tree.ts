import type { Nodes } from 'mdast'

/** Whether two trees say the same in the same form, wherever their nodes stand; text that is parted in two counts as one. */
export const sameTree = (one: Nodes, other: Nodes, textOf = (text: string) => text): boolean =>
  JSON.stringify(bare(one, textOf)) === JSON.stringify(bare(other, textOf))

/** A node's own entries in a fixed order. */
type Bare = [key: string, value: unknown][]

function bare(node: Nodes, textOf: (text: string) => string): Bare {
  const own: Bare = Object.entries(node)
    .filter(([key, value]) => !['children', 'data', 'position'].includes(key) && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (node.type === 'text') return own.map(([key, value]) => [key, key === 'value' ? textOf(String(value)) : value])
  if (!('children' in node)) return own
  const children: Nodes[] = []
  for (const child of node.children) {
    const before = children.at(-1)
    if (child.type === 'text' && before?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: before.value + child.value }
    } else children.push(child)
  }
  return [...own, ['children', children.map((child) => bare(child, textOf))]]
}
