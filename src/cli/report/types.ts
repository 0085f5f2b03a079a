import type { Texts } from '../../ground/messages/index.ts'
import type { PairedNewsroom, Problem } from '../../model.ts'

export type Format = 'pretty' | 'json' | 'sarif' | 'github'

/** What a check found, and in what. */
export interface Checked {
  newsroom: PairedNewsroom
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
