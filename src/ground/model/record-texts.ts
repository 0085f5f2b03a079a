import type { Showing } from '../schema/shown.ts'
import type { FileEntry, Place } from './files.ts'
import type { Language } from './language.ts'

/** A text of a record that readers see. */
export interface RecordText {
  /** What it shares with the same text in the other language: `bio`, `salud`. */
  key: string
  language: Language
  text: string
  showing: Showing
  /** Asked for only where something is told there. */
  placeOf: () => Place
}

/** The texts of one of the newsroom's own files, in both languages. */
export interface RecordTexts {
  file: FileEntry & { text: string }
  texts: readonly RecordText[]
}
