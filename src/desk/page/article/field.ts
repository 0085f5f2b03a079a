import { type Signal, signal } from '@preact/signals'
import type { Language } from '../../../ground/model/language.ts'
import type { EditConflict } from '../../api/edits.ts'
import type { RowPart } from '../../api/rows.ts'

/** What the file was found to hold instead of what a field was typed over. */
export type Clash = Pick<EditConflict, 'was' | 'now' | 'base'>

/** A text in the browser's store that the file may not have: by which key, of what, and when it was typed. */
export interface KeptText {
  key: string
  newsroom: string
  article: string
  edition: string
  row: string
  part: number
  text: string
  at: number
}

/** A text that can be written: a block of an edition, and how far what is typed differs from what the file holds. */
export interface Field {
  /** Of its elements in the page: the same as long as the page shows it. */
  readonly uid: string
  readonly edition: Language
  /** Id of its row. */
  row: string
  part: number
  /** As it is in the file, and the hash by which a save names that. */
  seen: string
  base: string
  /** What stands in the field. */
  readonly text: Signal<string>
  readonly shown: Signal<RowPart>
  /** Something was typed that the file does not hold. */
  readonly isUnsaved: Signal<boolean>
  readonly clash: Signal<Clash | null>
  /** Texts that were not saved when a page was left. */
  readonly recovered: Signal<readonly KeptText[]>
  /** Why the server refuses this text; '' where it does not. */
  readonly refused: Signal<string>
  /** What the file holds by now, to be shown once the field is left. */
  later: RowPart | null
  element: HTMLTextAreaElement | null
  /** When the first key was that is not saved, and what saves it. */
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
}

let made = 0

/** An id that no other element of the page has. */
export const newUid = (): string => `u${++made}`

/** The field of a part as the file holds it. */
export const newField = (edition: Language, row: string, index: number, part: RowPart): Field => ({
  uid: newUid(),
  edition,
  row,
  part: index,
  seen: part.text,
  base: part.base,
  text: signal(part.text),
  shown: signal(part),
  isUnsaved: signal(false),
  clash: signal(null),
  recovered: signal([]),
  refused: signal(''),
  later: null,
  element: null,
  since: 0,
  timer: undefined,
})
