import { useState } from 'preact/hooks'
import { me } from '../me.ts'
import { said } from '../said.ts'
import { frame } from '../state.ts'
import { changeArticle } from './change-article.ts'
import { focusOnce } from './focus-once.ts'
import { dayOf } from './moments.ts'
import type { RowModel } from './row-model.ts'
import { RowPanel } from './row-panel.tsx'
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

/** Asks for a note. */
export function NoteForm({ session, model }: { session: Session; model: RowModel }) {
  const [text, setText] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (text.trim() === '') return
    session.panel.value = null
    changeArticle(session, 'notes', { block: model.row.peek().id, by: me.peek(), text: text.trim() })
  }
  return (
    <RowPanel session={session} title={said.article.addNote}>
      <form class="act" onSubmit={submit}>
        <label>
          {said.article.note}{' '}
          <input ref={focusOnce} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{said.article.addNote}</button>
      </form>
    </RowPanel>
  )
}
