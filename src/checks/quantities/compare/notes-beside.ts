import { inlinesOf } from '../../../ground/body/inlines-of.ts'
import type { CountedBlock } from './types.ts'

/** The notes that some blocks point to, among all blocks of their edition: a page that one edition cites in its text. */
export function notesBeside(blocks: readonly CountedBlock[], all: readonly CountedBlock[]): CountedBlock[] {
  const labels = new Set(blocks.flatMap(({ block }) => inlinesOf(block, new Map()).notes.map(({ value }) => value)))
  if (labels.size === 0) return []
  return all.filter(({ block: { node } }) => node.type === 'footnoteDefinition' && labels.has(node.identifier))
}
