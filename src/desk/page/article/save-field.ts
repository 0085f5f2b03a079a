/// <reference lib="dom" />

import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { BlockSaved, EditConflict } from '../../api/edits.ts'
import type { RowKind } from '../../api/rows.ts'
import { ApiError, ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { tell } from '../tell.ts'
import { timeOf } from '../time-of.ts'
import { checkRow } from './check-row.ts'
import { cutOf } from './cut-of.ts'
import type { Field } from './field.ts'
import { forgetText, keepText } from './kept-texts.ts'
import { renewRows } from './renew-rows.ts'
import { allFields, type Session } from './session.ts'
import { splitField } from './split-field.ts'

/** ms after the last key that a text is saved, and the most that keys can put it off. */
const PAUSE = 1000
const MOST = 5000

/** What follows a key in a field: first the browser's store has the text, then it is checked and saved in time. */
export function noteInput(session: Session, field: Field, text: string): void {
  const now = Date.now()
  field.text.value = text
  field.refused.value = ''
  if (!field.isUnsaved.peek()) field.since = now
  field.isUnsaved.value = true
  keepText(session.key, field)
  // Others wrote while the field stood open without a change of one's own: now there is one.
  if (field.later) field.clash.value = { was: field.seen, now: field.later.text, base: field.later.base }
  saveLater(session, field, Math.min(PAUSE, Math.max(0, field.since + MOST - now)))
  checkRow(session, field)
}

/** Saves a field; resolves when the file has it or it is known why not. */
export function saveField(session: Session, field: Field): Promise<void> {
  clearTimeout(field.timer)
  return session.queue(() => saveNow(session, field))
}

/** Saves whatever is not saved. */
export async function saveAll(session: Session): Promise<void> {
  await Promise.all(allFields(session).map((field) => field.isUnsaved.peek() && saveField(session, field)))
}

function saveLater(session: Session, field: Field, wait: number): void {
  clearTimeout(field.timer)
  field.timer = setTimeout(() => saveField(session, field), wait)
}

async function saveNow(session: Session, field: Field): Promise<void> {
  if (!field.isUnsaved.peek() || field.clash.peek() || field.refused.peek()) return
  const { edition, part, base, row } = field
  const text = field.text.peek()
  try {
    if (text !== field.seen) {
      const cut = cutOf(kindOf(session, field), text)
      if (cut) {
        const { saved, second } = await splitField(session, field, cut, (each, typed) =>
          noteInput(session, each, typed),
        )
        const { operation } = saved
        tellSaved(session, saved.saved, '', operation ? () => session.undo(operation) : undefined)
        if (second) await saveNow(session, second)
        return
      }
      const path = articlePath(session.key, `blocks/${encodeURIComponent(row)}`)
      const saved = await ask<BlockSaved>('PUT', path, { edition, part, base, text })
      field.base = saved.base
      field.seen = text
      if (field.text.peek() === text) rest(field)
      else field.since = Date.now()
      renewRows(session, saved)
      tellSaved(session, saved.saved)
    } else rest(field)
  } catch (error) {
    refuse(session, field, error)
  }
}

const kindOf = ({ rows }: Session, { row }: Field): RowKind =>
  rows
    .peek()
    .find((each) => each.row.peek().id === row)
    ?.row.peek().kind ?? 'code'

function rest(field: Field): void {
  field.isUnsaved.value = false
  forgetText(field)
}

/** “Saved at 14:02:11”, what else is to be said, and what others wrote where that was told a moment ago. */
export function tellSaved({ news }: Session, at: string, more = '', undo?: () => void): void {
  const others = Date.now() - news.at < MOST ? news.text : ''
  tell([deskPage.saved(timeOf(at)), more, others].filter(Boolean).join('. '), undo)
}

function refuse(session: Session, field: Field, error: unknown): void {
  if (!(error instanceof ApiError)) return
  if (error.code === 'conflict') {
    const { was, now, base } = error.body as unknown as EditConflict
    field.clash.value = { was, now, base }
  } else if (error.status === 404) session.isGone.value = true
  else if (error.status === 400) field.refused.value = error.message
  else if (error.status !== 401) {
    tell(error.message)
    saveLater(session, field, MOST)
  }
}
