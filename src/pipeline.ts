import { alignNewsroom } from './align/align-newsroom.ts'
import { CHECKS, checkPage } from './checks/index.ts'
import { runChecks } from './checks/run-checks.ts'
import type { Language, Newsroom, NewsroomFiles, Problem } from './model.ts'
import { pairNewsroom } from './pair/pair-newsroom.ts'
import { parseNewsroom } from './parse/parse-newsroom.ts'
import { parseSite } from './parse/parse-site.ts'
import type { buildSite } from './publish/build-site.ts'
import { readNewsroom, readSite } from './read/read-newsroom.ts'
import type { SiteSettings } from './schema/site.ts'
import { syncNewsroom } from './sync/sync-newsroom.ts'

/** The whole way, a line a stage. `root` is absolute; throws Stop where settings or the disk end it. */
export function openNewsroom(root: string, today: string): Newsroom {
  const { settings, files } = readSources(root)
  return understand(files, settings, today)
}

/** The settings, which are read first, and the files. `root` is absolute; throws Stop. */
export function readSources(root: string): Pick<Newsroom, 'settings' | 'files'> {
  const settings = parseSite(readSite(root), CHECKS)
  return { settings, files: readNewsroom(root) }
}

/** From the files on: those of the disk, or what they are to become. */
export function understand(files: NewsroomFiles, settings: SiteSettings, today: string): Newsroom {
  const parsed = parseNewsroom(files, settings, CHECKS)
  const paired = pairNewsroom(parsed, today)
  const matched = alignNewsroom(paired)
  return syncNewsroom(matched)
}

/** Every problem of the newsroom, or of the articles named. */
export function checkNewsroom(newsroom: Newsroom, language: Language, keys?: ReadonlySet<string>): Problem[] {
  return runChecks(newsroom, CHECKS, { language, pageOf: checkPage, ...(keys && { keys }) })
}

/** The rest of the way, link → render → publish: all of the site or nothing. Loaded when asked for: a check needs none of it. */
export const publishNewsroom: typeof buildSite = async (newsroom, options) =>
  (await import('./publish/build-site.ts')).buildSite(newsroom, options)
