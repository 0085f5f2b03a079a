import { useState } from 'preact/hooks'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { me } from '../me.ts'
import { changeArticle } from './change-article.ts'
import { focusOnce } from './focus-once.ts'
import type { RowModel } from './row-model.ts'
import { RowPanel } from './row-panel.tsx'
import type { Session } from './session.ts'

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
    <RowPanel session={session} title={deskArticle.addNote}>
      <form class="act" onSubmit={submit}>
        <label>
          {deskArticle.note}{' '}
          <input ref={focusOnce} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{deskArticle.addNote}</button>
      </form>
    </RowPanel>
  )
}
