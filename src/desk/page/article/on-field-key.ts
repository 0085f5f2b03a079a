/// <reference lib="dom" />
import type { Field } from './field.ts'
import { keyName } from './key-name.ts'
import { goToField } from './move.ts'
import type { Session } from './session.ts'
import { untype } from './type-into.ts'

/** Kinds of rows whose text is one line. */
const ONE_LINE = new Set(['title', 'description', 'alt', 'caption', 'heading'])

/** What keys do in a field besides typing: leave it at its ends, go to its row's buttons. */
export function onFieldKey(session: Session, field: Field, event: KeyboardEvent): void {
  const element = field.element
  const name = keyName(event)
  if (!element || event.defaultPrevented) return
  const { selectionStart: start, selectionEnd: end, value } = element
  const isAt = (place: number) => start === place && end === place
  const kind = session.row.peek()?.row.peek().kind ?? ''
  const does =
    (name === 'ArrowDown' && isAt(value.length) && goToField(session, field, 1)) ||
    (name === 'ArrowUp' && isAt(0) && goToField(session, field, -1)) ||
    (name === 'Enter' && ONE_LINE.has(kind)) ||
    (name === 'Ctrl+Z' && untype(field)) ||
    (name === 'Escape' && goToButtons(element))
  if (does) event.preventDefault()
}

function goToButtons(element: HTMLElement): boolean {
  const button = element.closest('section')?.querySelector<HTMLElement>('.act button, .more')
  button?.focus()
  return button !== undefined && button !== null
}
