import { alignNewsroom } from './align/align-newsroom.ts'
import { CHECKS, checkPage } from './checks/index.ts'
import { runChecks } from './checks/run-checks.ts'
import { linkSite } from './link/link-site.ts'
import type { Language, Newsroom, Problem, RenderedSite, Site } from './model.ts'
import { pairNewsroom } from './pair/pair-newsroom.ts'
import { parseNewsroom } from './parse/parse-newsroom.ts'
import { parseSite } from './parse/parse-site.ts'
import { readNewsroom, readSite } from './read/read-newsroom.ts'
import { renderSite } from './render/render-site.ts'
import { syncNewsroom } from './sync/sync-newsroom.ts'

/** The whole way, a line a stage. `root` is absolute; throws Stop where settings or the disk end it. */
export function openNewsroom(root: string, today: string): Newsroom {
  const settings = parseSite(readSite(root), CHECKS)
  const files = readNewsroom(root)
  const parsed = parseNewsroom(files, settings, CHECKS)
  const paired = pairNewsroom(parsed, today)
  const matched = alignNewsroom(paired)
  return syncNewsroom(matched)
}

/** Every problem of the newsroom, or of the articles named. */
export function checkNewsroom(newsroom: Newsroom, language: Language, keys?: ReadonlySet<string>): Problem[] {
  return runChecks(newsroom, CHECKS, { language, pageOf: checkPage, ...(keys && { keys }) })
}

/** The site of the newsroom: its graph of editions, and all that it consists of. */
export function siteOf(newsroom: Newsroom, drafts: boolean): { site: Site; rendered: RenderedSite } {
  const site = linkSite(newsroom, { drafts })
  return { site, rendered: renderSite(site) }
}
