import type { Nodes } from 'mdast'
import type { Block, Place } from '../../model.ts'
import type { Showing } from '../schema/shown.ts'
import { parseLine } from './parse-line.ts'
import { plainText } from './plain-text.ts'

/**
 * A text that stands in no body, as a block of its own, which has marks where it is rich; its place is asked for only where
 * something is told there.
 */
export function textBlock(text: string, index: number, placeOf: () => Place, showing: Showing = 'typed'): Block {
  let known: Place | undefined
  const node: Nodes =
    showing === 'typed'
      ? { type: 'text', value: text }
      : { type: 'paragraph', children: parseLine(text).map(withoutPlace) }
  return {
    index,
    kind: 'paragraph',
    depth: 0,
    text: showing === 'typed' ? text : plainText(node),
    node,
    get place() {
      known ??= placeOf()
      return known
    },
  }
}

/** Its places are those in the text alone. */
function withoutPlace<Node extends Nodes>({ position: _, ...node }: Node): Node {
  return ('children' in node ? { ...node, children: (node.children as Nodes[]).map(withoutPlace) } : node) as Node
}
