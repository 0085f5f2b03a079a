import type { FrontMatter } from '../ground/schema/front-matter.ts'
import type { Language } from '../model.ts'
import type { NewFiles } from '../write/create-files.ts'
import type { DocumentEncoding } from './decode-document.ts'
import type { Dropped, SourceDocument } from './document.ts'
import type { DocumentLanguage } from './settle/document-language.ts'

/** What an edition lacks, by the key of its front matter (`photo.alt`); `what`: what the document names in its place. */
export interface Missing {
  key: string
  what?: string
}

/** What was decided of a document without being asked, and is told. */
export type ImportNote =
  | { kind: 'encoding'; encoding: DocumentEncoding }
  | { kind: 'language'; language: Language; by: DocumentLanguage['by'] }
  | { kind: 'key'; key: string }
  | { kind: 'date'; date: string }
  | { kind: 'fact-differs'; key: string; value: string }
  | { kind: 'outlet-unknown'; name: string | undefined; host: string | undefined; yaml: string }

/** A document as the edition that it becomes; nothing is written yet. */
export interface ImportedEdition extends Pick<SourceDocument, 'recognised' | 'guessed'> {
  /** The document, as the person named it. */
  from: string
  key: string
  /** It is the other edition of an article that is there already. */
  joins: boolean
  language: Language
  frontMatter: Partial<FrontMatter>
  /** Its file, relative to the root, and all others of its folder. */
  path: string
  files: NewFiles
  missing: Missing[]
  dropped: Dropped[]
  notes: ImportNote[]
}
