import type { Language } from '../../ground/model/language.ts'
import type { RowCounts, RowName, RowState } from './rows.ts'

/** What is to be done next with an article. */
export type NextStep =
  | { do: 'continue'; row: RowName }
  | { do: 'translate'; to: Language }
  | { do: 'mend' }
  | { do: 'look' }

/** An edition in the list. */
export interface EditionLine {
  state: 'original' | RowState | 'missing' | 'waived'
  published: 'published' | 'draft' | 'scheduled' | 'none'
  counts: RowCounts
  /** Why there is none. */
  reason?: string
}

/** An article in the list. */
export interface ArticleLine {
  key: string
  source: Language
  titles: Partial<Record<Language, string>>
  /** Names. */
  authors: readonly string[]
  /** Ids of all who wrote, translated or reviewed it. */
  people: readonly string[]
  /** Names of topics, both languages. */
  topics: readonly string[]
  date: string
  /** Where it first appeared. */
  outlet: string | null
  editions: Record<Language, EditionLine>
  problems: { errors: number; warnings: number }
  /** To do. */
  words: number
  next: NextStep
}

/** `GET articles`. */
export interface ArticleList {
  version: 1
  articles: readonly ArticleLine[]
  /** Folders that cannot be read as articles, and files without which the newsroom stays as it was before, and why. */
  unreadable: readonly { path: string; message: string }[]
  /** How many have not been looked at yet: after a start the first are shown before all are known; `changed` tells of the others. */
  pending: number
}

/** Something with an id to choose from. */
export interface Choice {
  id: string
  name: string
}

/** `GET desk`: what surrounds all articles. */
export interface DeskFrame {
  version: 1
  /** Null in a folder without a newsroom. */
  newsroom: { name: Record<Language, string> } | null
  /** What tells this folder from others that were opened at the same address: the browser's store goes by it. */
  store: string
  /** Origin of the preview: `http://127.0.0.1:8081`. */
  preview: string
  /** Name of the program of `--machine`. */
  machine: string | null
  people: readonly Choice[]
  outlets: readonly Choice[]
  topics: readonly Choice[]
  disclaimers: readonly Choice[]
  licences: readonly string[]
}

/** `GET events`: a line of JSON each. */
export type DeskEvent =
  /** These articles changed on the disk, by others or by the desk. */
  | { changed: readonly string[] }
  /** What surrounds the articles changed. */
  | { frame: true }
  | { alive: true }
