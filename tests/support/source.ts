import { openKeeper } from '../../src/keep/keeper.ts'
import type { Newsroom } from '../../src/model.ts'
import { siteOf } from '../../src/pipeline.ts'
import type { SiteSource } from '../../src/publish/site-source.ts'

/** What the site of a newsroom is built from; nothing of it is kept on the disk. */
export const sourceOf = (newsroom: Newsroom, { drafts = false, future = false } = {}): SiteSource =>
  siteOf(newsroom, { drafts, future, keeper: openKeeper(newsroom.files.root, undefined) })
