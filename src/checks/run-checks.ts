import { compare } from '../ground/basics/compare.ts'
import { summarizeArticle } from '../ground/summary/summarize-article.ts'
import type { ArticleSummary, Digest, Found, Newsroom, NewsroomFiles, Problem, RecordTexts } from '../model.ts'
import { aroundOf } from './around-of.ts'
import { findAcross } from './find-across.ts'
import { findWithin } from './find-within.ts'
import { type Telling, tellProblems } from './tell-problems.ts'
import { unusedAllows } from './unused-allows.ts'

/** A newsroom without its articles. */
export interface NewsroomFrame extends Pick<Newsroom, 'records' | 'settings' | 'today'> {
  files: Pick<NewsroomFiles, 'records' | 'strays' | 'site'>
}

/** How problems are told, and how what readers see of the newsroom's own files is read. */
interface Checking extends Omit<Telling, 'settings'> {
  recordTexts: (files: NewsroomFrame['files']) => readonly RecordTexts[]
}

/** Runs every check over a newsroom; problems sorted by file, line and column. */
export function runChecks(newsroom: Newsroom, telling: Checking): Problem[] {
  const { checks, keys } = telling
  const around = aroundOf(newsroom)
  const digests = newsroom.folders.map((understood): Digest => {
    const { folder, article } = understood
    return {
      summary: summarizeArticle(folder, article, () => (article ? [article, article.fields] : [])),
      outline: null,
      progress: null,
      found: keys === undefined || keys.has(folder.key) ? findWithin(understood, around, checks) : [],
    }
  })
  return problemsOf(newsroom, digests, telling)
}

/** The problems of a newsroom by what is kept of its folders; those between articles are looked for here. */
export function problemsOf(
  { files, records, settings, today }: NewsroomFrame,
  digests: readonly Digest[],
  telling: Checking,
): Problem[] {
  const articles = digests.map(({ summary }) => summary)
  const across = findAcross(
    {
      files,
      records,
      recordTexts: telling.recordTexts(files),
      around: aroundOf({ files, records, settings, today }),
      articles,
      today,
    },
    telling.checks,
  )
  return problemsAmong([...across, ...digests.flatMap(({ found }) => found)], articles, { ...telling, settings })
}

/** What was found in articles, and beside them, as it is told, with the entries of `allow` that accept none of it; sorted. */
export function problemsAmong(
  found: readonly Found[],
  articles: readonly ArticleSummary[],
  telling: Telling,
): Problem[] {
  const unused = unusedAllows(found, articles, telling)
  return tellProblems([...found, ...unused], articles, telling).sort(byPlace)
}

/** By file, line, column and check; what is equal stays as it was. */
function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check)
}
