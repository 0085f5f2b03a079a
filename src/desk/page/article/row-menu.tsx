/// <reference lib="dom" />
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { frame } from '../state.ts'
import { doAction } from './actions.ts'
import { focusOnce } from './focus-once.ts'
import { shownKey } from './key-name.ts'
import { type ActionName, keyOf } from './keymap.ts'
import type { RowModel } from './row-model.ts'
import { fieldsOf, type Session } from './session.ts'

/** Kinds that cannot be moved, split or joined: texts beside the body. */
const BESIDE = new Set(['title', 'description', 'alt', 'caption'])

/** What can be done with a row, by the article's structure, its history and its state. */
export function RowMenu({ session, model }: { session: Session; model: RowModel }) {
  const { kind, number, state } = model.row.value
  const names: ActionName[] = [
    'history',
    'note',
    ...(state === 'todo' && frame.value?.machine ? (['machine'] as const) : []),
    ...(BESIDE.has(kind) ? [] : (['join', 'split', 'up', 'down'] as const)),
    'term',
    ...(fieldsOf(session, model) === model.source.value ? [] : (['writeSource'] as const)),
  ]
  const act = (name: ActionName) => {
    session.panel.value = null
    session.row.value = model
    if (!session.field.peek() || session.field.peek()?.row !== model.row.peek().id) {
      session.field.value = fieldsOf(session, model)[0] ?? null
    }
    session.field.peek()?.element?.focus()
    doAction(session, name)
  }
  return (
    <div
      role="menu"
      class="menu"
      aria-label={deskArticle.actionsOf(deskRows.ofRow(kind, number))}
      onKeyDown={onMenuKey}
    >
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          class="menu-item"
          tabIndex={-1}
          ref={index === 0 ? focusOnce : null}
          onClick={() => act(name)}
        >
          {deskPanels.actions[name]} {keyOf(name) && <kbd>{shownKey(keyOf(name))}</kbd>}
        </button>
      ))}
    </div>
  )

  function onMenuKey(event: KeyboardEvent) {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const step = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      session.panel.value = null
      ;(event.currentTarget as HTMLElement).parentElement?.querySelector('button')?.focus()
    } else if (step !== undefined) items[step % items.length]?.focus()
    else return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation()
  }
}
