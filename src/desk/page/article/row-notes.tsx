import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import type { RowNote } from '../../api/rows.ts'
import { personName } from '../state.ts'
import { changeArticle } from './change-article.ts'
import { dayOf } from './moments.ts'
import type { Session } from './session.ts'

/** What people wrote about a block; settled notes go away. */
export function RowNotes({ session, block, notes }: { session: Session; block: string; notes: readonly RowNote[] }) {
  return (
    <>
      {notes.map(({ by, date, text }) => (
        <p key={`${by} ${date} ${text}`} class="note">
          {deskPanels.noteBy(personName(by), dayOf(date))} {text}{' '}
          <button
            type="button"
            class="q"
            onClick={() => changeArticle(session, 'notes', { block, remove: { by, date, text } })}
          >
            {deskPanels.resolved}
          </button>
        </p>
      ))}
    </>
  )
}
