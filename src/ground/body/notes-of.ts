import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { remember } from '../basics/remember.ts'
import { partsOf } from './parts-of.ts'

/**
 * The notes of a body in the order in which pages show them: by their first mark, notes that only notes point to after
 * those, and last the ones without a mark. Of several with one label the first counts.
 */
export const notesOf = remember((root: Root): readonly FootnoteDefinition[] => {
  const notes = new Map<string, FootnoteDefinition>()
  for (const { node } of partsOf(root).footnoteDefinition) {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node)
  }
  if (notes.size === 0) return []
  const ordered = new Set<FootnoteDefinition>()
  const queue: Nodes[] = [root]
  for (const node of queue) {
    for (const label of marksIn(node)) {
      const note = notes.get(label)
      if (note === undefined || ordered.has(note)) continue
      ordered.add(note)
      queue.push(note)
    }
  }
  return [...new Set([...ordered, ...notes.values()])]
})

/** Labels of the marks in a node, those of the notes below it left out. */
function marksIn(node: Nodes): string[] {
  const labels: string[] = []
  visit(node, (inner) => {
    if (inner.type === 'footnoteDefinition' && inner !== node) return SKIP
    if (inner.type === 'footnoteReference') labels.push(inner.identifier)
    return undefined
  })
  return labels
}
