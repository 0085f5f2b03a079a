import { remember } from '../ground/basics/remember.ts'
import type { ArticleSummary, EditionSummary } from '../model.ts'

/** Every edition, in the order of the files' paths. */
export const editionSummaries = remember((articles: readonly ArticleSummary[]): EditionSummary[] =>
  articles.flatMap(({ editions }) => editions).sort((a, b) => (a.path < b.path ? -1 : 1)),
)
