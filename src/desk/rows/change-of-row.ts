import type { BeadRow } from '../../ground/rows/bead-rows.ts'
import { diffWords } from '../../ground/text/diff-words.ts'
import { withoutMark } from '../../sync/block-content.ts'
import type { ShownStretch } from '../api/rows.ts'

/** What became of a row's source since both sides were last in step, word by word; null where it is not behind. */
export function changeOfRow({ state, bead }: BeadRow): ShownStretch[] | null {
  const change = bead.changes.source
  if (state !== 'behind' || change === undefined) return null
  const [before, after] = [change.before, change.after].map((texts) => texts.map(withoutMark).join('\n'))
  return diffWords(before ?? '', after ?? '').map(({ kind, text }) =>
    kind === 'same' ? { text } : { text, change: kind },
  )
}
