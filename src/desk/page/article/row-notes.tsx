import { said } from '../said.ts'
import { frame } from '../state.ts'
import { changeArticle } from './change-article.ts'
import { dayOf } from './moments.ts'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'

/** What people wrote about a row; settled notes go away. */
export function RowNotes({ session, model }: { session: Session; model: RowModel }) {
  const { id: block, notes } = model.row.value
  return (
    <>
      {notes.map(({ by, date, text }, index) => (
        <p key={`${by} ${date} ${text}`} class="note">
          {said.article.noteBy(frame.value?.people.find(({ id }) => id === by)?.name ?? by, dayOf(date))} {text}{' '}
          <button type="button" class="q" onClick={() => changeArticle(session, 'notes', { block, remove: index })}>
            {said.article.resolved}
          </button>
        </p>
      ))}
    </>
  )
}
