import type { Definition, Root } from 'mdast'
import { partsOf } from './parts-of.ts'

/** What the labels of links and pictures in a body stand for, by their identifiers. Of several of a label the first counts. */
export const definitionsOf = (root: Root): ReadonlyMap<string, Definition> =>
  new Map(
    partsOf(root)
      .definition.toReversed()
      .map(({ node }) => [node.identifier, node]),
  )
