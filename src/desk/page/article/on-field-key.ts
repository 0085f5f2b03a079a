/// <reference lib="dom" />
import { arrangeBlock } from './actions.ts'
import type { Field } from './field.ts'
import { keyName } from './key-name.ts'
import { goToField } from './move.ts'
import type { Session } from './session.ts'
import { typeInto, untype } from './type-into.ts'

/** Kinds of rows whose text is one line. */
const ONE_LINE = new Set(['title', 'description', 'alt', 'caption', 'heading'])
/** Kinds of rows in which an empty line begins another block. */
const DIVISIBLE = new Set(['paragraph', 'item', 'quotation', 'footnote'])

/** What keys do in a field besides typing: leave it at its ends, begin a paragraph, go to its row's buttons. */
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
    (name === 'Enter' && DIVISIBLE.has(kind) && isAt(end) && value[start - 1] === '\n' && begin(session, field)) ||
    (name === 'Ctrl+Z' && untype(field)) ||
    (name === 'Escape' && goToButtons(element))
  if (does) event.preventDefault()
}

/** The second Enter: the line that the first one made is taken back, and the text splits there. */
function begin(session: Session, field: Field): boolean {
  const place = field.element?.selectionStart ?? 0
  field.element?.setSelectionRange(place - 1, place)
  typeInto(field, '')
  arrangeBlock(session, 'split', field)
  return true
}

function goToButtons(element: HTMLElement): boolean {
  const button = element.closest('section')?.querySelector<HTMLElement>('.act button, .more')
  button?.focus()
  return button !== undefined && button !== null
}
