import type { Texts } from '../../ground/messages/index.ts'
import type { NewsroomFiles, Problem } from '../../model.ts'

export type Format = 'pretty' | 'json' | 'sarif' | 'github'

/** What a check found, and in what. */
export interface Checked {
  files: NewsroomFiles
  /** Every article of the newsroom, and its editions. */
  articles: readonly { key: string; editions: readonly object[] }[]
  problems: readonly Problem[]
  /** Keys of the articles that were asked about; all where absent. */
  keys?: ReadonlySet<string> | undefined
}

/** How to say it. */
export interface Style {
  format: Format
  texts: Texts
  colour: boolean
  /** Only what is wrong, no summary. */
  quiet: boolean
  /** Columns of the terminal. */
  width: number
}
