import type { BlockKind } from '../../ground/model/block-kind.ts'
import type { Language } from '../../ground/model/language.ts'
import type { DetailValue } from './details.ts'
import type { ShownStretch } from './rows.ts'

/** `POST import`: a document (base64), or a pasted text. Writes nothing. */
export interface DocumentGiven {
  name: string
  data?: string
  text?: string
  /** Where neither the document nor its words say it. */
  language?: Language
}

/** What came of a document, to be looked at before `POST articles`. */
export interface DraftArticle {
  version: 1
  /** By which `POST articles` names it. */
  draft: string
  language: Language
  /** Values of the front matter by path. */
  values: Readonly<Record<string, DetailValue>>
  /** The blocks of the text. */
  blocks: readonly { kind: BlockKind; depth: number; shown: readonly ShownStretch[] }[]
  /** Said. */
  missing: readonly string[]
  dropped: readonly string[]
  notes: readonly string[]
}

/** `POST articles`: files of an article (from a draft, or empty), or of an edition that it lacks. */
export type ArticleAsked =
  | { draft: string; set: Readonly<Record<string, DetailValue>>; key?: string }
  | { title: string; language: Language; authors: readonly string[] }
  | { translate: string; to: Language; translators: readonly string[] }
  | { draft: string; set: Readonly<Record<string, DetailValue>>; translationOf: string }

export interface ArticleBegun {
  version: 1
  key: string
  written: readonly string[]
}

/** `POST newsroom`: in a folder without one. */
export interface NewsroomAsked {
  name: string
  /** One that stands for it where there is none yet. */
  url?: string
  language: Language
}
