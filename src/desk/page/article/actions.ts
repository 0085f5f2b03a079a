/// <reference lib="dom" />
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { tell } from '../tell.ts'
import { changeArticle } from './change-article.ts'
import type { Field } from './field.ts'
import { finishRow } from './finish-row.ts'
import type { ActionName } from './keymap.ts'
import { goToField, goToPending } from './move.ts'
import type { RowModel } from './row-model.ts'
import { saveAll } from './save-field.ts'
import { fieldsOf, type Panel, type Session } from './session.ts'
import { markSelection } from './type-into.ts'

type ToArticle = (session: Session) => void
type ToRow = (session: Session, model: RowModel) => void
type ToField = (session: Session, model: RowModel, field: Field) => void

const TO_ARTICLE: Partial<Record<ActionName, ToArticle>> = {
  next: (session) => goOn(session, 1),
  previous: (session) => goOn(session, -1),
  nextUndone: (session) => {
    goToField(session, session.field.peek(), 1)
  },
  save: (session) => {
    saveAll(session)
  },
  preview: ({ preview }) => {
    preview.value = preview.peek() === 'none' ? 'article' : 'none'
  },
  find: (session) => openPanel(session, { name: 'find' }),
  keys: (session) => openPanel(session, { name: 'keys' }),
}

const TO_ROW: Partial<Record<ActionName, ToRow>> = {
  done: (session, model) => {
    finishRow(session, model)
  },
  writeSource: (_, { writesSource }) => {
    writesSource.value = !writesSource.peek()
  },
  machine: (session, model) => {
    changeArticle(session, 'machine', { blocks: [model.row.peek().id] })
  },
  note: (session, row) => openPanel(session, { name: 'note', row }),
  term: (session, row) => openPanel(session, { name: 'term', row }),
}

const TO_FIELD: Partial<Record<ActionName, ToField>> = {
  bold: (_, _row, field) => markSelection(field, '**'),
  italics: (_, _row, field) => markSelection(field, '*'),
  link: (_, _row, field) => markSelection(field, '[', ']()'),
  insert: (session, row, field) => openPanel(session, { name: 'insert', row, field }),
  history: (session, row, field) => openPanel(session, { name: 'history', row, field }),
  split: (session, _row, field) => arrangeBlock(session, 'split', field),
  join: (session, row, field) => arrangeBlock(session, 'join', beforeLast(fieldsOf(session, row), field)),
  up: (session, _row, field) => arrangeBlock(session, 'up', field),
  down: (session, _row, field) => arrangeBlock(session, 'down', field),
}

/** Does what an action names, in the row and the field somebody was in last. */
export function doAction(session: Session, name: ActionName): void {
  TO_ARTICLE[name]?.(session)
  const model = session.row.peek()
  if (!model) return
  TO_ROW[name]?.(session, model)
  const field = session.field.peek() ?? fieldsOf(session, model)[0]
  if (field) TO_FIELD[name]?.(session, model, field)
}

/** Splits, joins or moves the block of a field; whoever is still there goes into the second half, or into the joined block. */
async function arrangeBlock(session: Session, what: 'split' | 'join' | 'up' | 'down', field: Field): Promise<void> {
  const at = field.element?.selectionStart ?? 0
  const isDone = await changeArticle(session, 'arrange', () => {
    const { edition, row: block, part, base } = field
    return { do: what, edition, block, part, base, ...(what === 'split' ? { at } : {}) }
  })
  if (isDone && what === 'split' && field.element === document.activeElement) goToField(session, field, 1)
  if (isDone && what === 'join' && document.activeElement === document.body) field.element?.focus()
}

/** The last block of a row is joined with the one above it: they are the row's own. */
const beforeLast = (fields: readonly Field[], field: Field): Field =>
  (field === fields.at(-1) ? fields.at(-2) : undefined) ?? field

/** Opens what belongs to a row or to the article; the same once more closes it. */
export function openPanel({ panel }: Session, next: Panel): void {
  const { name, row } = panel.peek() ?? {}
  panel.value = name === next.name && row === next.row ? null : next
}

function goOn(session: Session, step: 1 | -1): void {
  if (!goToPending(session, step)) tell(deskArticle.nothingPending)
}
