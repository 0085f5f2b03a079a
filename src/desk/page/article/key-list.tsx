/// <reference lib="dom" />
import { useState } from 'preact/hooks'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { doAction } from './actions.ts'
import { focusOnce } from './focus-once.ts'
import { keyName, shownKey } from './key-name.ts'
import { ACTION_NAMES, type ActionName, chooseKey, chosenKeys, keyOf, resetKeys } from './keymap.ts'
import { RowPanel } from './row-panel.tsx'
import type { Session } from './session.ts'

/** Every action by name, with its key, which can be changed or switched off. */
export function KeyList({ session }: { session: Session }) {
  const [waiting, wait] = useState<ActionName | null>(null)
  const take = (event: KeyboardEvent, name: ActionName) => {
    if (waiting !== name) return
    event.preventDefault()
    event.stopPropagation()
    const key = keyName(event)
    if (key === '') return
    if (key === 'Delete' || key === 'Backspace') chooseKey(name, '')
    else if (key !== 'Escape' && key !== 'Tab') chooseKey(name, key)
    wait(null)
  }
  const act = (name: ActionName) => {
    session.panel.value = null
    session.field.peek()?.element?.focus()
    doAction(session, name)
  }
  return (
    <RowPanel session={session} title={deskPanels.allActions} isOfRow={false}>
      <p>{deskPanels.keysNote}</p>
      <ul class="keys-of">
        {ACTION_NAMES.map((name, index) => (
          <li key={name}>
            <button type="button" class="q" ref={index === 0 ? focusOnce : null} onClick={() => act(name)}>
              {deskPanels.actions[name]}
            </button>
            <button
              type="button"
              aria-label={`${deskPanels.keyOf(deskPanels.actions[name])}: ${shownKey(keyOf(name)) || deskPanels.noKey}`}
              onClick={() => wait(name)}
              onKeyDown={(event) => take(event, name)}
              onBlur={() => wait(null)}
            >
              {waiting === name ? deskPanels.pressKey : shownKey(keyOf(name)) || deskPanels.noKey}
            </button>
          </li>
        ))}
      </ul>
      {Object.keys(chosenKeys.value).length > 0 && (
        <button type="button" class="q" onClick={resetKeys}>
          {deskPanels.originalKeys}
        </button>
      )}
    </RowPanel>
  )
}
