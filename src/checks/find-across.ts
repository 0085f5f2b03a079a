import type { ArticleSummary, Check, Found, NewsroomFiles, Records } from '../model.ts'
import { faultsOfFiles } from './find-within.ts'

/** What is looked at where all articles are seen together. */
export interface Whole {
  /** The newsroom's own: those of the articles are looked at with their folders. */
  files: Pick<NewsroomFiles, 'records' | 'strays' | 'site'>
  /** What is wrong with the records. */
  faults: Records['faults']
  articles: readonly ArticleSummary[]
  /** ISO date. */
  today: string
}

/** All that is found in the newsroom's own files and between articles. */
export function findAcross({ files, faults, articles, today }: Whole, checks: readonly Check[]): Found[] {
  const own = [...files.records, ...files.strays, ...(files.site ? [files.site] : [])]
  const found: Found[] = [...faultsOfFiles(own), ...faults]
  for (const check of checks) {
    const findings =
      check.scope === 'files'
        ? check.run(own, [])
        : check.scope === 'newsroom'
          ? check.run({ articles, strays: files.strays, today })
          : []
    for (const finding of findings) found.push({ check: check.id, ...finding })
  }
  return found
}
