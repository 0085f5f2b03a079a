import type { Fields } from './fields.ts'
import type { Losses } from './losses.ts'
import type { Numbering } from './numbering.ts'
import type { Pictures } from './pictures.ts'
import type { WordNotes } from './word-notes.ts'
import type { WordRelation } from './word-package.ts'
import type { WordStyles } from './word-styles.ts'

/** What is at hand wherever a part of a Word file is read. */
export interface WordReading {
  styles: WordStyles
  numbering: Numbering
  /** Of the part that is read: where its links lead, which pictures it shows. */
  relations: ReadonlyMap<string, WordRelation>
  fields: Fields
  notes: WordNotes
  pictures: Pictures
  losses: Losses
}
