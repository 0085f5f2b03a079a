import type { RowState } from '../model/rows.ts'
import type { SideName } from '../model/side.ts'
import type { Bead } from '../model/sync.ts'

/** How far a bead is. `isRecorded`: something was recorded of the texts that it is among; otherwise what is paired is done. */
export function rowState(bead: Bead, isRecorded: boolean): RowState {
  const { state, changes, source, translation, isOpen, isCopied } = bead
  const differs = (side: SideName) => changes[side] !== undefined && changes[side].kind !== 'format'
  const isPaired = source.length > 0 && translation.length > 0
  const isLeft = isOpen || isCopied || state !== 'current' || differs('source') || differs('translation')
  if (!isLeft && (isPaired || isRecorded)) return 'done'
  if (differs('source')) return 'behind'
  return source.length > 0 && (translation.length === 0 || isCopied) ? 'todo' : 'work'
}
