import { alignArticle } from './align/align-article.ts'
import type { AroundData } from './checks/around-of.ts'
import { findWithin } from './checks/find-within.ts'
import { CHECKS, checkPage } from './checks/index.ts'
import { type NewsroomFrame, problemsOf, runChecks } from './checks/run-checks.ts'
import { dayIn, type Moment } from './ground/basics/day-in.ts'
import { remember } from './ground/basics/remember.ts'
import { stampOf } from './ground/basics/stamp-of.ts'
import type { SiteSettings } from './ground/schema/site.ts'
import { summarizeArticle } from './ground/summary/summarize-article.ts'
import type { Keeper } from './keep/keeper.ts'
import { linkSite } from './link/link-site.ts'
import {
  type Around,
  type ArticleFolder,
  type Beyond,
  type Digest,
  editionsOf,
  type Language,
  type Newsroom,
  type NewsroomFiles,
  type Problem,
  type UnderstoodFolder,
} from './model.ts'
import { pairFolder } from './pair/pair-folder.ts'
import { parseFolder } from './parse/parse-folder.ts'
import { parseRecords } from './parse/parse-records.ts'
import { parseSite } from './parse/parse-site.ts'
import { recordTexts } from './parse/record-texts.ts'
import type { buildSite } from './publish/build-site.ts'
import type { siteOnDemand } from './publish/site-on-demand.ts'
import type { SiteSource } from './publish/site-source.ts'
import { listKeys, readNewsroom } from './read/read-newsroom.ts'
import { typedSite, type UnsavedTexts } from './read/with-unsaved.ts'
import { renderArticle } from './render/body/render-article.ts'
import type { RenderedText } from './render/context.ts'
import { outlineOf } from './render/outline-of.ts'
import { progressOf } from './sync/progress-of.ts'
import { syncArticle } from './sync/sync-article.ts'

/** All that is read from the disk; plain data, which threads may hand to each other. */
export interface Input {
  files: NewsroomFiles
  settings: SiteSettings
}

/** Which articles are meant, of all keys that there are: undefined means all. What is wrong with a name is thrown. */
export type ChooseKeys = (known: readonly string[]) => ReadonlySet<string> | undefined

/** The whole way to checks and pages, all in memory. `root` is absolute; throws Stop where settings or the disk end it. */
export const openNewsroom = (root: string, now: Moment, choose?: ChooseKeys): Newsroom =>
  understand(readInput(root, choose), now)

/** read; the settings come first. Articles that are not meant are not opened: what links to them or between them is not known. */
export function readInput(root: string, choose?: ChooseKeys): Input {
  return { settings: readSettings(root), files: readNewsroom(root, choose?.(listKeys(root))) }
}

/** `newsroom/site.yml`, before anything else. */
export const readSettings = (root: string, unsaved?: UnsavedTexts) => parseSite(typedSite(root, unsaved), CHECKS)

/** parse → pair → align → sync. */
export function understand({ files, settings }: Input, now: Moment): Newsroom {
  const folders = files.folders.map((folder) => understandFolder(folder, settings))
  const articles = folders.flatMap(({ article }) => article ?? [])
  const today = dayIn(now, settings.timezone)
  return { files, settings, records: parseRecords(files.records), folders, articles, today }
}

/** The same of one folder, which needs no other. */
export function understandFolder(folder: ArticleFolder, settings: Around['settings']): UnderstoodFolder {
  const parsed = parseFolder(folder, CHECKS)
  const paired = pairFolder(parsed, settings)
  const article = paired && syncArticle(alignArticle(paired))
  const faults = article
    ? [...article.faults, ...editionsOf(article).flatMap((edition) => edition.faults)]
    : parsed.faults
  return { folder, article, faults }
}

/** The newsroom with one folder for all, its records as they were parsed for `around`. */
export function understandAlone(folder: ArticleFolder, around: Newsroom): Newsroom {
  const folders = [understandFolder(folder, around.settings)]
  const files = { ...around.files, records: [], folders: [folder], strays: [] }
  return { ...around, files, folders, articles: folders.flatMap(({ article }) => article ?? []) }
}

/** What articles may ask of the newsroom around them, from which `aroundOf` makes the answers. */
export const aroundDataOf = (
  { files: { records }, settings }: { files: Pick<NewsroomFiles, 'records'>; settings: SiteSettings },
  now: Moment,
): AroundData => ({
  files: { records },
  records: parseRecords(records),
  settings,
  today: dayIn(now, settings.timezone),
})

/** What tells the files of a folder, as they were read, from any other. */
export const contentStamp = remember((folder: ArticleFolder): string => stampOf(folder))

/** All that is to be kept of a folder: what others see of it, and what is found in it by itself. */
export const digestFolder = (understood: UnderstoodFolder, around: Around): Digest => ({
  ...outlineFolder(understood),
  found: findWithin(understood, around, CHECKS),
})

/** The same as far as others see it: nothing is looked for in it. */
export const outlineFolder = ({ folder, article }: UnderstoodFolder): Digest => ({
  summary: summarizeArticle(folder, article, () => (article ? [article, article.fields] : [])),
  outline: article ? outlineOf(article, contentStamp(folder)) : null,
  progress: article ? progressOf(article) : null,
  found: [],
})

/** What every newsroom is checked with. Texts of records are read where they are checked: their places are no plain data. */
export const CHECKING = { checks: CHECKS, pageOf: checkPage, recordTexts }

/** Every problem of the newsroom, or of the articles named. */
export const checkNewsroom = (newsroom: Newsroom, language: Language, keys?: ReadonlySet<string>): Problem[] =>
  runChecks(newsroom, { ...CHECKING, language, keys })

/** The same by what is kept of the newsroom's folders. */
export const checkDigests = (
  frame: NewsroomFrame,
  digests: readonly Digest[],
  language: Language,
  keys?: ReadonlySet<string>,
  withSpelling?: boolean,
): Problem[] => problemsOf(frame, digests, { ...CHECKING, language, keys, withSpelling })

/** link → render: what a site is made from, of articles that are all in memory. */
export function siteOf(newsroom: Newsroom, { keeper, ...beyond }: Beyond & { keeper: Keeper }): SiteSource {
  const rendered = remember(renderArticle)
  const texts = new Map<string, RenderedText>()
  const articles = newsroom.articles.map((article) => {
    const outline = outlineOf(article, contentStamp(article.folder))
    texts.set(`${outline.kind} ${outline.key}`, { stamp: outline.stamp, value: () => rendered(article) })
    return outline
  })
  return { root: newsroom.files.root, site: linkSite({ ...newsroom, articles }, beyond), texts, keeper }
}

/** The rest of the way, publish: all of the site or nothing. Loaded when asked for: a check needs none of it. */
export const publishSite: typeof buildSite = async (source, options) =>
  (await import('./publish/build-site.ts')).buildSite(source, options)

/** The same, each page made when it is asked for. */
export const previewSite: typeof siteOnDemand = async (source) =>
  (await import('./publish/site-on-demand.ts')).siteOnDemand(source)
