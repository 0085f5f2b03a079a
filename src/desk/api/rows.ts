import type { Language } from '../../ground/model/language.ts'
import type { RowName, RowState } from '../../ground/model/rows.ts'

/*
 * Below `/api/`, `version: 1` in every answer; errors as commands have them. Times are ISO 8601 with a zone, places within
 * texts UTF-16 units from 0. What is said to people is in the language of `Accept-Language`. Texts of articles are plain
 * text in all of it, never HTML.
 */

export type { RowCounts, RowKind, RowName, RowState } from '../../ground/model/rows.ts'

/** A stretch of a text as it is shown: what is put in or taken out, or how it is marked. */
export interface ShownStretch {
  text: string
  change?: 'come' | 'gone'
  mark?: 'strong' | 'emphasis' | 'code' | 'delete' | 'link' | 'note'
}

/** A block of a row's side. */
export interface RowPart {
  /** As it stands in a field: without the mark of an item, heading, quotation or note; '' of what is not translated yet. */
  text: string
  /** SHA-256, hexadecimal, of its lines in the file as they were read (UTF-8, `\n`, composed letters); '' where it has none yet. */
  base: string
  /** The text with its marks rendered. */
  shown: readonly ShownStretch[]
  /** Why it can be read only, said; absent where it can be edited. */
  readOnly?: string
}

/** What somebody wrote about a row. Never published. */
export interface RowNote {
  by: string
  /** ISO date. */
  date: string
  text: string
}

/** A note about a block that is gone. */
export interface LooseNote extends RowNote {
  block: string
}

/** A problem as a row or a field of the details shows it. */
export interface DeskProblem {
  check: string
  severity: 'error' | 'warning' | 'info'
  /** What was found and expected. */
  message: string
  /** How to mend it. */
  note: string
  edition: Language
  /** Id of its row; null where it is of none. */
  row: string | null
  /** Index of the part of the edition's side; null where it is of the whole row. */
  part: number | null
  /** Within the part's text; both 0 where it is of all of it. */
  start: number
  end: number
  /** Path of the key of the front matter that it is of: `original.url`; null of a problem in a text. */
  field: string | null
  /** The one edit within the part's text that mends it. */
  fix?: { start: number; end: number; text: string }
  /** Whether it can be accepted with a reason. */
  canAllow: boolean
}

/** A bead of the article: source left, translation right. */
export interface DeskRow extends RowName {
  depth: number
  state: RowState
  source: readonly RowPart[]
  /** Never empty: where nothing stands opposite it has one part without text. Of an article without a translation, empty. */
  translation: readonly RowPart[]
  /** The source since both were last in step, word by word; null but for `behind`. */
  change: readonly ShownStretch[] | null
  problems: readonly DeskProblem[]
  notes: readonly RowNote[]
}

/** An edition of an open article. */
export interface DeskEdition {
  /** Path from the root. */
  file: string
  /** SHA-256 of the file's text as it was read. */
  hash: string
  /** BCP 47. */
  locale: string
  draft: boolean
  title: string
  /** Names, of the authors (source) or translators. */
  people: readonly string[]
  /** Its page in the preview, below the preview's origin; null where there is none. */
  preview: string | null
}

/** `GET articles/K`. */
export interface DeskArticle {
  version: 1
  key: string
  source: Language
  editions: Partial<Record<Language, DeskEdition>>
  /** Of the facing pages in the preview. */
  facing: string | null
  isRecorded: boolean
  rows: readonly DeskRow[]
  /** Those that are of no row. */
  problems: readonly DeskProblem[]
  /** Those that are of no row any more. */
  notes: readonly LooseNote[]
  /** Why texts can only be read: no edition could be read, say. */
  readOnly?: string
}

/** What every answer to an edit says; the rows are all of the article's, in their order. */
export interface Saved {
  version: 1
  saved: string
  rows: readonly DeskRow[]
  problems: readonly DeskProblem[]
  /** Those that are of no row any more. */
  notes: readonly LooseNote[]
  isRecorded: boolean
  /** What `undo` takes back; absent where there is nothing to take back. */
  operation?: string
}
