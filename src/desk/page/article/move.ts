/// <reference lib="dom" />
import type { Field } from './field.ts'
import type { RowModel } from './row-model.ts'
import { fieldsOf, type Session } from './session.ts'

/** Whether something is left to do in a row. */
const isPending = ({ row }: RowModel): boolean => row.peek().state !== 'done'

/** Goes to a row: into its first field, else to the row itself. */
export function goToRow(session: Session, model: RowModel): void {
  const element = fieldsOf(session, model).find(({ element }) => element)?.element
  const target = element ?? document.getElementById(model.row.peek().id)
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

/** Goes to the next (1) or previous (-1) row with something to do, round the end; false where nothing is left but `done`. */
export function goToPending(session: Session, step: 1 | -1, done: RowModel | null = null): boolean {
  const rows = session.rows.peek()
  const from = session.row.peek()
  const at = from ? rows.indexOf(from) : step > 0 ? -1 : 0
  for (let count = 1; count <= rows.length; count++) {
    const model = rows[(at + step * count + rows.length * 2) % rows.length]
    if (model && model !== done && isPending(model)) {
      goToRow(session, model)
      return true
    }
  }
  return false
}

/** Goes to the field after or before one: to its start, or to its end. Gives whether there is one. */
export function goToField(session: Session, from: Field | null, step: 1 | -1): boolean {
  const fields = session.rows.peek().flatMap((model) => fieldsOf(session, model))
  const element = fields[from ? fields.indexOf(from) + step : 0]?.element
  if (!element) return false
  const place = step > 0 ? 0 : element.value.length
  element.focus()
  element.setSelectionRange(place, place)
  return true
}
