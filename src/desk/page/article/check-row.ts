/// <reference lib="dom" />
import type { TypedAnswer } from '../../api/edits.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import type { Field } from './field.ts'
import { mendedOnly } from './mended-only.ts'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'

/** ms without a key: what is mended by then goes, and what is new by then comes. */
const MENDED = 40
const NEW = 600
/** ms after which sentences are looked for once more. */
const AGAIN = 1500

/** What is asked of a row, and what was answered of the text that stands there. */
interface Check {
  until: AbortController
  answer: TypedAnswer | null
  soon: ReturnType<typeof setTimeout> | undefined
  pause: ReturnType<typeof setTimeout> | undefined
}
const checks = new WeakMap<RowModel, Check>()

/** Checks a row after a key: an older question is taken back, so none waits for another. */
export function checkRow(session: Session, field: Field): void {
  const model = modelOf(session, field)
  if (!model) return
  const check = begin(model)
  model.isTyping = true
  check.soon = setTimeout(() => look(session, model, field, check), MENDED)
  check.pause = setTimeout(() => settle(model, check), NEW)
}

/** Checks a row at once: somebody came into one of its fields, or leaves it, or other texts are written. */
export function checkRowNow(session: Session, field: Field): void {
  const model = modelOf(session, field)
  if (!model) return
  const check = begin(model)
  model.isTyping = false
  look(session, model, field, check)
  // At first the newsroom's sentences may still be read.
  check.soon = setTimeout(() => model.memory.peek().length === 0 && look(session, model, field, check), AGAIN)
}

const modelOf = ({ rows }: Session, field: Field) => rows.peek().find(({ row }) => row.peek().id === field.row)

function begin(model: RowModel): Check {
  const old = checks.get(model)
  old?.until.abort()
  clearTimeout(old?.soon)
  clearTimeout(old?.pause)
  const check: Check = { until: new AbortController(), answer: null, soon: undefined, pause: undefined }
  checks.set(model, check)
  return check
}

async function look(session: Session, model: RowModel, field: Field, check: Check): Promise<void> {
  const { edition, row, part } = field
  const asked = { edition, block: row, part, text: field.text.peek() }
  try {
    check.answer = await ask<TypedAnswer>('POST', articlePath(session.key, 'check'), asked, check.until.signal)
  } catch {
    // Another question came, or the server does not answer, which the status line says.
    return
  }
  if (checks.get(model) === check) show(model, check.answer)
}

function settle(model: RowModel, check: Check): void {
  model.isTyping = false
  if (check.answer) show(model, check.answer)
}

function show(model: RowModel, { problems, insert, memory }: TypedAnswer): void {
  model.problems.value = model.isTyping ? mendedOnly(model.problems.peek(), problems) : problems
  if (model.insert.peek().length + insert.length > 0) model.insert.value = insert
  if (model.memory.peek().length + memory.length > 0) model.memory.value = memory
}
