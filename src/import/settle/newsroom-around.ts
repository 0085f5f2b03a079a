import type { FrontMatter } from '../../ground/schema/front-matter.ts'
import type { Language } from '../../model.ts'
import type { Assignment } from './assignments.ts'
import type { RecordBook } from './record-book.ts'

/** What lies beside a document, by a path from it; undefined where there is no such file. */
export type Beside = (path: string) => Uint8Array | undefined

/** The article whose other edition a document is to become. */
export interface PairOfImport {
  key: string
  /** Where its editions lie: `articles/night-bus`; a page's are below `pages/`. */
  folder: string
  /** Of the editions that are there. */
  languages: readonly Language[]
  frontMatter: Partial<FrontMatter>
  /** Pictures of its folder, by name. */
  pictures: ReadonlyMap<string, Uint8Array>
}

/** What an import asks of the newsroom around it. */
export interface ImportAround {
  book: RecordBook
  /** Of articles and pages that are there. */
  keys: readonly string[]
  /** ISO date of today where the newsroom is. */
  today: string
  beside: Beside
  pair?: PairOfImport | undefined
  /** What somebody says of keys; it counts before what the document says. */
  assignments: readonly Assignment[]
}

/** What the person says of a document. */
export interface ImportWishes {
  key?: string | undefined
  language?: Language | undefined
  title?: string | undefined
}
