import type { RowPart } from '../../api/rows.ts'
import type { Field, KeptText } from './field.ts'
import { forgetKept, forgetText } from './kept-texts.ts'

/** Whether somebody is in the field: then nothing but keys and presses changes what stands in it. */
export const isInUse = (field: Field): boolean => field.element !== null && field.element === document.activeElement

/** Lets the field stand as the file has it. */
export function takePart(field: Field, part: RowPart): void {
  field.seen = field.text.value = part.text
  field.base = part.base
  field.later = null
  field.isUnsaved.value = false
  field.clash.value = null
  field.refused.value = ''
  forgetText(field)
}

/** Tells a field what the file holds by now; true where somebody else wrote that. What was typed stays, whatever the file holds. */
export function renewField(field: Field, part: RowPart): boolean {
  field.shown.value = part
  for (const kept of field.recovered.peek()) if (kept.text === part.text) dropKept(field, kept)
  if (part.base === field.base) {
    field.later = null
    if (!field.isUnsaved.peek()) {
      field.seen = part.text
      if (!isInUse(field)) field.text.value = part.text
    }
    return false
  }
  const isNews = part.base !== field.later?.base && part.base !== field.clash.peek()?.base
  if (field.isUnsaved.peek() && field.text.peek() !== part.text) {
    field.clash.value = { was: field.seen, now: part.text, base: part.base }
  } else if (isInUse(field) && field.text.peek() !== part.text) field.later = part
  else takePart(field, part)
  return isNews
}

/** Offers a recovered text no more. */
export function dropKept(field: Field, kept: KeptText): void {
  field.recovered.value = field.recovered.peek().filter((each) => each !== kept)
  forgetKept(kept.key)
}
