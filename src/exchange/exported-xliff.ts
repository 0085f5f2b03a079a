import { deskRowsOf, type NotesByRow } from '../desk/rows/desk-rows-of.ts'
import { textsOf } from '../ground/messages/index.ts'
import type { AlignedArticle, Language, PairedEdition } from '../model.ts'
import { exchangeUnits } from './exchange-units.ts'
import { writeXliff } from './xliff/write-xliff.ts'

/** An article as a file for translators' tools. */
export interface ExportedXliff {
  text: string
  /** How many units it has. */
  units: number
}

/** An article with its translation as XLIFF; names and notes in it are in the language of who exports it. */
export function exportedXliff(
  article: AlignedArticle,
  translation: PairedEdition,
  notes: NotesByRow,
  language: Language,
): ExportedXliff {
  const units = exchangeUnits(article, deskRowsOf(article, notes, language))
  return { text: writeXliff(article, translation, units, textsOf(language)), units: units.length }
}
