import type { FollowedNewsroom } from '../follow/follow-newsroom.ts'
import type { ProblemsByFile } from '../follow/follow-problems.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { AlignedArticle, Language } from '../model.ts'
import type { DeskFrame } from './api/list.ts'

/** An article as its files say at this moment. */
export interface OpenArticle {
  article: AlignedArticle
  /** What was found in it and between it and others, by file. */
  problems: ProblemsByFile
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
  /** Reads the article's files again. Throws DeskRefusal (404) where there is none. */
  open: (key: string) => OpenArticle
  /** Looks at what was written at these paths from the root, and tells open pages. Resolves when it is known. */
  wrote: (paths: readonly string[]) => Promise<void>
  /** What surrounds all articles. */
  frame: () => DeskFrame
  /** What is kept of the newsroom's articles. */
  keeper: Keeper
  /** The program, or the address of one, of `--machine`. */
  machine: string | undefined
}
