import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { finishRow } from './finish-row.ts'
import { focusOnce } from './focus-once.ts'
import type { RowModel } from './row-model.ts'
import { RowPanel } from './row-panel.tsx'
import type { Panel, Session } from './session.ts'

/** The first “done” of an article that nothing is recorded of: what becomes of the rest. */
export function RestQuestion({ session, model, panel }: { session: Session; model: RowModel; panel: Panel }) {
  const { reason } = panel
  const answer = (rest: 'record' | 'open') => finishRow(session, model, { ...(reason ? { reason } : {}), rest })
  return (
    <RowPanel session={session} title={deskPanels.restAsked}>
      <p>{deskPanels.restNote}</p>
      <div class="act">
        <button type="button" ref={focusOnce} onClick={() => answer('record')}>
          {deskPanels.restRecord}
        </button>
        <button type="button" onClick={() => answer('open')}>
          {deskPanels.restOpen}
        </button>
      </div>
    </RowPanel>
  )
}
