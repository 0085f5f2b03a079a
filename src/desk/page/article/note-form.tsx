import { useState } from 'preact/hooks'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
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
    <RowPanel session={session} title={deskPanels.addNote}>
      <form class="act" onSubmit={submit}>
        <label>
          {deskPanels.note}{' '}
          <input ref={focusOnce} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{deskPanels.addNote}</button>
      </form>
    </RowPanel>
  )
}
