/// <reference lib="dom" />
import type { Field } from './field.ts'

/** What a browser that cannot insert as if typed is to take back: text and selection before it. */
interface Before {
  text: string
  start: number
  end: number
}
const taken = new WeakMap<HTMLTextAreaElement, Before>()

/**
 * Puts a text in the place of a field's selection, as if it was typed, so that the browser's own undoing takes it away. Gives
 * whether there was a field to write in.
 */
export function typeInto({ element }: Field, text: string): boolean {
  if (!element || element.readOnly) return false
  element.focus()
  const { selectionStart: start, selectionEnd: end, value } = element
  const isDone =
    text === '' ? start === end || document.execCommand('delete') : document.execCommand('insertText', false, text)
  if (isDone) return true
  taken.set(element, { text: value, start, end })
  element.setRangeText(text, start, end, 'end')
  element.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

/** Puts a text in the place of all that stands in a field. */
export function retype(field: Field, text: string): boolean {
  field.element?.setSelectionRange(0, field.element.value.length)
  return typeInto(field, text)
}

/** Takes back what `typeInto` did without the browser's help; false where there is nothing of the kind. */
export function untype({ element }: Field): boolean {
  const before = element && taken.get(element)
  if (!element || !before) return false
  taken.delete(element)
  element.value = before.text
  element.setSelectionRange(before.start, before.end)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

/** Puts marks around what is selected, or takes them away where they stand around it; the selection stays on the words. */
export function markSelection(field: Field, before: string, after = before): void {
  const { element } = field
  if (!element) return
  const { selectionStart: start, selectionEnd: end, value } = element
  const selected = value.slice(start, end)
  const isMarked =
    value.slice(start - before.length, start) === before && value.slice(end, end + after.length) === after
  if (isMarked) element.setSelectionRange(start - before.length, end + after.length)
  typeInto(field, isMarked ? selected : before + selected + after)
  const from = start + (isMarked ? -before.length : before.length)
  // A link's address is what is to be typed next.
  if (after.endsWith('()') && !isMarked && selected)
    element.setSelectionRange(end + before.length + 2, end + before.length + 2)
  else element.setSelectionRange(from, from + selected.length)
}
