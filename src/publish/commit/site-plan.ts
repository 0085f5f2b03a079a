import type { Signature } from './signature.ts'
import type { NewFile } from './stage-files.ts'

/** The site that is there. All paths of files are relative to it, with `/`. */
export interface SiteBefore {
  /** Another one with every change; undefined where it is not known what is there. */
  id: string | undefined
  /**
   * Looks through the folder for the files that builds have put there; throws Stop where there are others. Who knows by
   * the id what is there need not ask: at 5,000 pairs it takes .3 CPU s.
   */
  files: () => ReadonlySet<string>
  /** Absolute path of an empty folder, for tools that want one. */
  empty: string
}

/** What a new site consists of: what is neither written nor kept is removed. */
export interface SitePlan {
  /** New files and such as may differ, made one by one: each is on the disk before the next one is asked for. */
  write: Iterable<NewFile> | AsyncIterable<NewFile>
  /** Files that stay as they are; all of them are there. */
  keep: Iterable<string>
  /** Looks at the new site before it takes its place; where it throws, nothing happens. */
  prove?: (site: NewSite) => Promise<void> | void
}

/** A new site, perhaps in two folders still. */
export interface NewSite {
  /** What its id will be: the same as before only where nothing differs. */
  id: string
  /** Paths of all its files. */
  files: ReadonlySet<string>
  /** Where a file lies, absolute. */
  pathOf: (path: string) => string
  /** Of what the plan has written, by path. */
  signatures: ReadonlyMap<string, Signature>
}

/** Plans a new site, without side effects: it may be asked a second time, without an id, where files have gone that it kept. */
export type MakePlan = (before: SiteBefore) => SitePlan | Promise<SitePlan>
