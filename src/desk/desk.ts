import type { FollowedNewsroom } from '../follow/follow-newsroom.ts'
import type { ProblemsByFile } from '../follow/follow-problems.ts'
import type { Texts } from '../ground/messages/index.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { AlignedArticle, Language, Problem } from '../model.ts'
import type { Published } from '../publish/build-site.ts'
import type { UnsavedTexts } from '../read/with-unsaved.ts'
import type { DeskEvent, DeskFrame } from './api/list.ts'

/** An article as its files say at this moment. */
export interface OpenArticle {
  article: AlignedArticle
  /** What was found in it and between it and others, by file. */
  problems: ProblemsByFile
}

/** What was accepted at this desk. */
export interface AcceptedHere {
  /** Remembers what the block of a problem says now. */
  add: (article: AlignedArticle, problem: Problem) => void
  /** An article without the problems of blocks that say what they said when these were accepted. */
  leaveOut: (open: OpenArticle) => OpenArticle
}

/** What the routes work with: the newsroom, and whoever is at the desk. */
export interface Desk {
  /** Absolute path of the newsroom. */
  root: string
  /** In which people are told. */
  language: Language
  /** The person at the desk: id, or name where nobody of `people/` is meant; '' where nobody said. */
  by: string
  /** What the clock says. */
  now: () => Date
  /** As it was last looked at; undefined in a folder without a newsroom. */
  newsroom: () => FollowedNewsroom | undefined
  /** Why it could not be looked at since: settings that are wrong, say. */
  stopped: () => readonly { file: string; message: string }[]
  /**
   * Reads the article's files again; `typed`: texts of its editions that are not saved, by path, which count in place of what
   * is on the disk. Throws DeskRefusal (404) where there is none.
   */
  open: (key: string, typed?: UnsavedTexts) => OpenArticle
  /**
   * Looks at what was written at these paths from the root, and tells open pages. Resolves when the newsroom and the preview
   * know it, which answers about one article need not wait for: `open` reads its files again.
   */
  wrote: (paths: readonly string[]) => Promise<void>
  /** Problems that were accepted at this desk. */
  accepted: AcceptedHere
  /** What surrounds all articles. */
  frame: () => DeskFrame
  /** What is kept of the newsroom's articles. */
  keeper: Keeper
  /** The program, or the address of one, of `--machine`. */
  machine: string | undefined
  /** What changes on the disk, as long as somebody listens. */
  events: () => AsyncIterable<DeskEvent>
  /** Problems of all articles as they were last looked at, by file. */
  problems: () => ProblemsByFile
  /** Publishes as `facing build` does. */
  build: (onStep: OnDeskStep) => Promise<DeskBuild>
  /** The program of `--publish`; undefined without. */
  publisher: string | undefined
}

/** So many of all pieces of a work are done. */
export type OnDeskStep = (work: keyof Texts['cli']['progress']['works'], done: number, total: number) => void

/** What came of publishing. */
export interface DeskBuild {
  /** Where there are errors nothing was published. */
  problems: readonly Problem[]
  published: Published | undefined
  seconds: number
}
