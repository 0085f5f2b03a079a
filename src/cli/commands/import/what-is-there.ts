import type { AlignedArticle, Problem } from '../../../model.ts'
import { checkNewsroom, openNewsroom } from '../../../pipeline.ts'
import type { CommandContext } from '../command-context.ts'

/** What came of an import: the problems of its articles, and those of them that now have both editions. */
export function whatIsThere(
  keys: readonly string[],
  { root, now, language }: CommandContext,
): { problems: Problem[]; pairs: AlignedArticle[] } {
  const named = new Set(keys)
  const newsroom = openNewsroom(root, now(), () => named)
  const problems = checkNewsroom(newsroom, language, named)
  return { problems, pairs: newsroom.articles.filter(({ translation }) => translation !== undefined) }
}
