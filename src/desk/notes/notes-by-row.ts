import { groupBy } from '../../ground/basics/group-by.ts'
import type { Records } from '../../model.ts'
import type { NotesByRow } from '../rows/desk-rows-of.ts'
import type { BlockNote } from './read-notes.ts'

/** Notes by the ids of their blocks, with the names of who wrote them. */
export function notesByRow(notes: readonly BlockNote[], people: Records['people'] | undefined): NotesByRow {
  const byBlock = groupBy(notes, ({ block }) => block)
  return new Map(
    [...byBlock].map(([block, all]) => [
      block,
      all.map(({ by, date, text }) => ({ by: people?.get(by)?.name ?? by, date, text })),
    ]),
  )
}
