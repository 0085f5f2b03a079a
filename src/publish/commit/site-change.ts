import type { WorkFolder } from './work-folder.ts'

/** How a new site differs from the one before it; its new and changed files lie in the work folder, and so does its marker. */
export interface SiteChange {
  /** Absolute path, without links in it. */
  site: string
  work: WorkFolder
  /** Paths of the site before, the marker apart. */
  former: ReadonlySet<string>
  /** All paths of the new site. */
  files: ReadonlySet<string>
  /** Those of them that are new or different. */
  put: readonly string[]
  removed: readonly string[]
}
