/// <reference lib="dom" />
import type { ArrangeAsked } from '../../api/edits.ts'
import type { Saved } from '../../api/rows.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { cutOf } from './cut-of.ts'
import type { Field } from './field.ts'
import { isInUse, takePart } from './renew-field.ts'
import { renewRows } from './renew-rows.ts'
import { allFields, type Session } from './session.ts'

/**
 * Saves a text with an empty line in it as two blocks. What was typed meanwhile, or stands below another empty line, stands in
 * the field of its block, by `type`; the caret stays before the same letter. Gives the field of the second, too.
 */
export async function splitField(
  session: Session,
  field: Field,
  { head, tail }: { head: string; tail: string },
  type: (field: Field, text: string) => void,
): Promise<{ saved: Saved; second?: Field | undefined }> {
  const { edition, row, part, base } = field
  const next = cutOf('paragraph', tail)?.head ?? tail
  const asked: ArrangeAsked = { do: 'split', edition, block: row, part, base, at: head.length, text: `${head} ${next}` }
  const saved = await ask<Saved>('POST', articlePath(session.key, 'arrange'), asked)
  const typed = field.text.peek()
  const caret = isInUse(field) ? (field.element?.selectionStart ?? 0) : -1
  const first = saved.rows.flatMap((each) => [...each.source, ...each.translation]).find(({ text }) => text === head)
  if (first) takePart(field, first)
  renewRows(session, saved, true)
  const own = allFields(session).filter((each) => each.edition === edition)
  const second = own[own.indexOf(field) + 1]
  const cut = cutOf('paragraph', typed)
  if (!second || !cut) return { saved }
  if (cut.head !== head) type(field, cut.head)
  if (cut.tail !== next) type(second, cut.tail)
  const place = caret - (typed.length - cut.tail.length)
  if (place >= 0) {
    requestAnimationFrame(() => {
      second.element?.focus()
      second.element?.setSelectionRange(place, place)
    })
  }
  return { saved, second }
}
