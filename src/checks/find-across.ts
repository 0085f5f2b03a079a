import type { Around, ArticleSummary, Check, Finding, Found, NewsroomFiles, Records, RecordTexts } from '../model.ts'
import { faultsOfFiles, findInArticle } from './find-within.ts'
import { articleOfRecord } from './text/article-of-record.ts'

/** What is looked at where all articles are seen together. */
export interface Whole {
  /** The newsroom's own: those of the articles are looked at with their folders. */
  files: Pick<NewsroomFiles, 'records' | 'strays' | 'site'>
  records: Records
  /** What readers see of the newsroom's own files. */
  recordTexts: readonly RecordTexts[]
  around: Around
  articles: readonly ArticleSummary[]
  /** ISO date. */
  today: string
}

/** All that is found in the newsroom's own files and between articles. */
export function findAcross(whole: Whole, checks: readonly Check[]): Found[] {
  const { files, records, articles, today } = whole
  const own = [...files.records, ...files.strays, ...(files.site ? [files.site] : [])]
  const found: Found[] = [...faultsOfFiles(own), ...records.faults]
  for (const check of checks) {
    const findings =
      check.scope === 'files'
        ? check.run(own, [])
        : check.scope === 'newsroom'
          ? check.run({ articles, strays: files.strays, records, today })
          : []
    for (const finding of findings) found.push({ check: check.id, ...finding })
  }
  return [...found, ...findInRecords(whole, checks)]
}

/** What is looked for beside bodies is looked for in records. They are mended by hand. */
function findInRecords({ recordTexts, around }: Whole, checks: readonly Check[]): Found[] {
  const asked = checks.filter(({ besideBody }) => besideBody)
  const found: Found[] = []
  for (const record of recordTexts) {
    const article = articleOfRecord(record, around.settings.languages)
    for (const check of asked) findInArticle(check, article, around, add)
  }
  return found

  function add({ id }: Check, findings: Iterable<Finding>): void {
    for (const finding of findings) found.push({ check: id, ...finding, fix: undefined })
  }
}
