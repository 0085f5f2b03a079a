import { type Signal, signal } from '@preact/signals'
import type { Language } from '../../../ground/model/language.ts'
import { otherLanguage } from '../../../ground/model/language.ts'
import type { InsertItem, MemoryHit } from '../../api/edits.ts'
import type { DeskProblem, DeskRow, RowPart } from '../../api/rows.ts'
import { type Field, newField, newUid } from './field.ts'
import { renewField } from './renew-field.ts'

/** A row as the page shows it. */
export interface RowModel {
  readonly uid: string
  readonly row: Signal<DeskRow>
  readonly source: Signal<readonly Field[]>
  readonly translation: Signal<readonly Field[]>
  /** Those that are shown: while somebody types, none comes. */
  readonly problems: Signal<readonly DeskProblem[]>
  readonly insert: Signal<readonly InsertItem[]>
  readonly memory: Signal<readonly MemoryHit[]>
  /** The source's texts stand in fields too. */
  readonly writesSource: Signal<boolean>
  /** The source is shown as it is written. */
  readonly isRaw: Signal<boolean>
  /** Somebody types in it and has not paused. */
  isTyping: boolean
}

/** The model of a row that was not there before. */
export function newRow(source: Language, row: DeskRow): RowModel {
  const fieldsOf = (edition: Language, parts: readonly RowPart[]) =>
    parts.map((part, index) => newField(edition, row.id, index, part))
  return {
    uid: newUid(),
    row: signal(row),
    source: signal(fieldsOf(source, row.source)),
    translation: signal(fieldsOf(otherLanguage(source), row.translation)),
    problems: signal(row.problems),
    insert: signal([]),
    memory: signal([]),
    writesSource: signal(false),
    isRaw: signal(false),
    isTyping: false,
  }
}

/** Lets fields stand as the parts of their side do. Gives those that have no part any more, and whether others wrote. */
export function renewSide(
  side: Signal<readonly Field[]>,
  edition: Language,
  row: string,
  parts: readonly RowPart[],
): { lost: readonly Field[]; isNews: boolean } {
  const old = side.peek()
  const left = new Set(old)
  const take = (field: Field | undefined): Field | undefined => {
    if (!field || !left.delete(field)) return undefined
    return field
  }
  const known = parts.map((part, index) =>
    old.length === parts.length ? take(old[index]) : take(old.find(({ base }) => base === part.base)),
  )
  let isNews = parts.length !== old.length
  const fields = parts.map((part, index) => {
    const field = known[index] ?? take([...left][0])
    if (!field) return newField(edition, row, index, part)
    field.row = row
    field.part = index
    isNews = renewField(field, part) || isNews
    return field
  })
  if (fields.length !== old.length || fields.some((field, index) => field !== old[index])) side.value = fields
  return { lost: [...left], isNews }
}
