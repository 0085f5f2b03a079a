/// <reference lib="dom" />
import { effect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { isOnline } from '../api-client.ts'
import { place } from '../place.ts'
import { changed } from '../state.ts'
import { token } from '../token.ts'
import { doAction } from './actions.ts'
import { changeArticle } from './change-article.ts'
import { canKeep } from './kept-texts.ts'
import { keyName } from './key-name.ts'
import { actionOf } from './keymap.ts'
import { loadArticle } from './load-article.ts'
import { goToRow } from './move.ts'
import { saveAll } from './save-field.ts'
import { allFields, newSession, type Session } from './session.ts'

/** The session of the article that the address names, as long as its screen is shown. */
export function useSession(): Session {
  const [session] = useState(() => newSession(place.peek().key))
  useEffect(() => {
    session.undo = (operation) => {
      changeArticle(session, 'undo', { operation })
    }
    const ends = [
      // At first, and whenever the server is back or knows the page again.
      effect(() => {
        if (isOnline.value && token.value) saveAll(session).then(() => loadArticle(session))
      }),
      effect(() => {
        if (changed.value.includes(session.key)) loadArticle(session)
      }),
      effect(() => goToAddress(session)),
      listen(window, 'keydown', (event) => onKey(session, event as KeyboardEvent)),
      listen(document, 'visibilitychange', () => document.hidden && saveAll(session)),
      listen(window, 'beforeunload', (event) => {
        if (!canKeep() && allFields(session).some(({ isUnsaved }) => isUnsaved.peek())) event.preventDefault()
      }),
    ]
    return () => {
      saveAll(session)
      for (const end of ends) end()
    }
  }, [session])
  return session
}

function listen(target: EventTarget, name: string, does: (event: Event) => void): () => void {
  target.addEventListener(name, does)
  return () => target.removeEventListener(name, does)
}

/** Goes to the row that the address names, once it is there. */
function goToAddress(session: Session): void {
  const { row: id } = place.value
  const model = session.rows.value.find(({ row }) => row.peek().id === id)
  if (model) requestAnimationFrame(() => goToRow(session, model))
}

function onKey(session: Session, event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const key = keyName(event)
  if (key === 'Escape' && session.panel.peek()) session.panel.value = null
  const name = actionOf(key)
  if (!name) return
  event.preventDefault()
  doAction(session, name)
}
