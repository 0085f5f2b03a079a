import { useEffect, useState } from 'preact/hooks'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import type { BlockHistory } from '../../api/edits.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import type { Field } from './field.ts'
import { fieldName } from './field-name.ts'
import { dayAndTimeOf } from './moments.ts'
import { RowPanel } from './row-panel.tsx'
import type { Session } from './session.ts'
import { retype } from './type-into.ts'

/** Each text of a field that the desk replaced, the newest first; one of them can be brought back as if it was typed. */
export function HistoryPanel({ session, field }: { session: Session; field: Field }) {
  const [entries, setEntries] = useState<BlockHistory['entries'] | null>(null)
  const { edition, row, part } = field
  useEffect(() => {
    const query = new URLSearchParams({ edition, block: row, part: String(part) })
    ask<BlockHistory>('GET', articlePath(session.key, `history?${query}`)).then(
      (history) => setEntries(history.entries),
      () => setEntries([]),
    )
  }, [session, edition, row, part])
  const bringBack = (text: string) => {
    session.panel.value = null
    retype(field, text)
  }
  return (
    <RowPanel session={session} title={deskPanels.history(fieldName(session, field))} lead>
      {entries?.length === 0 && <p>{deskPanels.historyEmpty}</p>}
      <ol class="past">
        {entries?.map(({ text, at, by }) => (
          <li key={at}>
            <small>{deskPanels.replacedAt(dayAndTimeOf(at), by)}</small>
            <p lang={edition}>{text}</p>
            <button type="button" onClick={() => bringBack(text)}>
              {deskPanels.bringBack}
            </button>
          </li>
        ))}
      </ol>
    </RowPanel>
  )
}
