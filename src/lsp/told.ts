import type { ProblemsByFile } from '../follow/follow-problems.ts'
import type { Finding } from '../model.ts'
import type { TypedText } from './typed-text.ts'

/** A file that the editor holds open. */
export interface OpenText {
  uri: string
  version: number
  typed: TypedText
}

/** What was found in a newsroom as it stood at one moment. */
export interface Told {
  /** What was open then, by path from the root. */
  open: ReadonlyMap<string, OpenText>
  /** The paths that were touched since the last time. */
  changed: readonly string[]
  problems: ProblemsByFile
  /** What keeps the newsroom's settings from being read. */
  stopped: readonly Finding[]
}
