import { alignNewsroom } from './align/align-newsroom.ts'
import { CHECKS, checkPage } from './checks/index.ts'
import { problemsAcross, problemsWithin, runChecks } from './checks/run-checks.ts'
import type { SiteSettings } from './ground/schema/site.ts'
import type { Article, Language, Newsroom, NewsroomFiles, PairedNewsroom, Problem } from './model.ts'
import { pairNewsroom } from './pair/pair-newsroom.ts'
import { parseNewsroom } from './parse/parse-newsroom.ts'
import { parseSite } from './parse/parse-site.ts'
import type { buildSite } from './publish/build-site.ts'
import { readNewsroom, readSite } from './read/read-newsroom.ts'
import { syncNewsroom } from './sync/sync-newsroom.ts'

/** All that is read from the disk; plain data, which threads may hand to each other. */
export interface Input {
  files: NewsroomFiles
  settings: SiteSettings
}

/** The whole way to checks and pages. `root` is absolute; throws Stop where settings or the disk end it. */
export const openNewsroom = (root: string, today: string): Newsroom => understand(readInput(root), today)

/** read; the settings come first. */
export function readInput(root: string): Input {
  const settings = parseSite(readSite(root), CHECKS)
  return { files: readNewsroom(root), settings }
}

/** parse → pair → align → sync: of the files on the disk, or of what they are to become. */
export const understand = (input: Input, today: string): Newsroom => matchArticles(pairArticles(input, today))

/** parse → pair */
export function pairArticles({ files, settings }: Input, today: string): PairedNewsroom {
  const parsed = parseNewsroom(files, settings, CHECKS)
  return pairNewsroom(parsed, today)
}

/** align → sync. Each article is matched by itself, so that it does not matter how many of them the newsroom has here. */
function matchArticles(paired: PairedNewsroom): Newsroom {
  const matched = alignNewsroom(paired)
  return syncNewsroom(matched)
}

/** Every problem of the newsroom, or of the articles named. */
export const checkNewsroom = (newsroom: Newsroom, language: Language, keys?: ReadonlySet<string>): Problem[] =>
  runChecks(newsroom, CHECKS, { language, pageOf: checkPage, ...(keys && { keys }) })

/** Those of its problems that show only where all articles are seen together. */
export function checkAcross(newsroom: PairedNewsroom, language: Language, keys?: ReadonlySet<string>): Problem[] {
  const beadsOf = (article: Article) =>
    matchArticles({ ...newsroom, articles: [article] }).articles.flatMap(({ beads }) => beads)
  return problemsAcross(newsroom, CHECKS, { language, pageOf: checkPage, ...(keys && { keys }) }, beadsOf)
}

/** All the others: of some articles, whatever the rest of the newsroom is. */
export const checkWithin = (newsroom: PairedNewsroom, language: Language): Problem[] =>
  problemsWithin(matchArticles(newsroom), CHECKS, { language, pageOf: checkPage })

/** The rest of the way, link → render → publish: all of the site or nothing. Loaded when asked for: a check needs none of it. */
export const publishNewsroom: typeof buildSite = async (newsroom, options) =>
  (await import('./publish/build-site.ts')).buildSite(newsroom, options)
