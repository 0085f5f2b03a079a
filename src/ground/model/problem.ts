import type { Texts } from '../messages/index.ts'
import type { AlignedArticle, PairedEdition, PairedNewsroom, Surroundings } from './article.ts'
import type { Place } from './files.ts'

export type Severity = 'info' | 'warning' | 'error'

/** What was found, what was expected, and how to mend it, in the language of `texts`. */
export interface Said {
  message: string
  note: string
}

/** A stretch of a file's text, by its offsets (the end exclusive), and what is to stand there. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/** What a check yields: where, and what to say. The runner adds the rest. */
export interface Finding {
  /** Path relative to the root. */
  file: string
  /** The narrowest place; absent: the beginning of the file. */
  place?: Place | undefined
  /** Where this one is less sure than what the check finds otherwise: milder than the check's own, never graver. */
  severity?: Severity
  say: (texts: Texts) => Said
  related?: { file: string; place?: Place | undefined; say: (texts: Texts) => string }[]
  /** What mends it, in this file, where only one outcome is right: no word, number or name changes. */
  fix?: readonly Edit[] | undefined
}

interface CheckBase {
  /** Also the name of its file, page and test: subject-problem. */
  id: string
  /** `off` where it runs only for newsrooms that give it a severity in `site.yml`. */
  severity: Severity | 'off'
  /** Guards safety: cannot be switched off, lowered or allowed. */
  safety?: true
  /** Also asked of titles, captions and the like, which stand opposite each other as blocks do. */
  besideBody?: true
}

/**
 * One rule. It only yields findings; the runner adds id, severity and page, the reporter prints. What looks at several
 * articles has the newsroom for its scope; any other sees one article at a time, whichever thread has it.
 */
export type Check =
  | (CheckBase & { scope: 'newsroom'; run: (newsroom: PairedNewsroom) => Iterable<Finding> })
  | (CheckBase & { scope: 'article'; run: (article: AlignedArticle, around: Surroundings) => Iterable<Finding> })
  | (CheckBase & {
      scope: 'edition'
      run: (edition: PairedEdition, article: AlignedArticle, around: Surroundings) => Iterable<Finding>
    })

/** A finding as people and machines are told it; the JSON contract's fields, and what mends it. Lines and columns from 1. */
export interface Problem {
  check: string
  severity: Severity
  /** Key of the article, null where it belongs to none. */
  article: string | null
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  note: string
  related: { file: string; line: number; column: number; message: string }[]
  /** Address of the check's page. */
  url: string
  /** The finding's; no part of the contract. */
  fix?: readonly Edit[]
}
