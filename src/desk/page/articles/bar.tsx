import type { RowCounts } from '../../api/rows.ts'
import { said } from '../said.ts'

/** How many rows are in each state, drawn. */
export function Bar({ counts: { done, work, behind, todo } }: { counts: RowCounts }) {
  return (
    <div class="bar" role="img" aria-label={said.page.counts(done, work, behind, todo)}>
      <span class="d" style={{ flexGrow: `${done}` }} />
      <span class="w" style={{ flexGrow: `${work}` }} />
      <span class="b" style={{ flexGrow: `${behind}` }} />
      <span style={{ flexGrow: `${todo}` }} />
    </div>
  )
}
