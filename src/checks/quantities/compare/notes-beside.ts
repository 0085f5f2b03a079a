import { groupBy } from '../../../ground/basics/group-by.ts'
import { remember } from '../../../ground/basics/remember.ts'
import { inlinesOf } from '../../../ground/body/inlines-of.ts'
import type { CountedBlock } from './types.ts'

/** The notes that some blocks point to, among all blocks of their edition: a page that one edition cites in its text. */
export function notesBeside(blocks: readonly CountedBlock[], all: readonly CountedBlock[]): CountedBlock[] {
  if (notesIn(all).size === 0) return []
  const labels = new Set(blocks.flatMap(({ block }) => inlinesOf(block, new Map()).notes.map(({ value }) => value)))
  if (labels.size === 0) return []
  return [...labels].flatMap((label) => notesIn(all).get(label) ?? [])
}

const isNote = ({ block }: CountedBlock): boolean => block.node.type === 'footnoteDefinition'

/** By what is written where a text points to them. */
const notesIn = remember((all: readonly CountedBlock[]) =>
  groupBy(all.filter(isNote), ({ block: { node } }) => (node.type === 'footnoteDefinition' ? node.identifier : '')),
)
