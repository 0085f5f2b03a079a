import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { RowCounts } from '../../api/rows.ts'

/** How many rows are in each state, drawn. */
export function Bar({ counts: { done, work, behind, todo } }: { counts: RowCounts }) {
  return (
    <div class="bar" role="img" aria-label={deskPage.counts(done, work, behind, todo)}>
      <span class="d" style={{ flexGrow: `${done}` }} />
      <span class="w" style={{ flexGrow: `${work}` }} />
      <span class="b" style={{ flexGrow: `${behind}` }} />
      <span style={{ flexGrow: `${todo}` }} />
    </div>
  )
}
