import type { Nodes, Root } from 'mdast'
import { toSay } from '../ground/messages/to-say.ts'
import type { Place } from '../model.ts'
import type { LocalFault } from './local-fault.ts'

/** Most levels of the tree, marks of emphasis included: everything downstream descends it by recursion. */
export const DEEPEST_TREE = 200

/** Why a parsed body must go no further; undefined: let it go on. */
export function treeTooDeep(root: Root): LocalFault | undefined {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    const deepest = depth > DEEPEST_TREE ? (level.find((node) => 'children' in node) ?? level[0]) : undefined
    if (deepest) return tooDeep(deepest.position, DEEPEST_TREE)
    const below: Nodes[] = []
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child)
    level = below
  }
  return undefined
}

/** That lists, quotations and marks are within one another more than so many times. */
export const tooDeep = (place: Place | undefined, most: number): LocalFault => ({
  check: 'nesting-too-deep',
  place,
  say: toSay('nesting-too-deep', most),
})
