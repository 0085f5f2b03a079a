import { editionsOf, type Newsroom } from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import type { CommandContext } from './command-context.ts'

/** Tells the problems of folders whose editions cannot be read, as `facing check` would; the exit code. */
export function tellUnreadable(keys: readonly string[], newsroom: Newsroom, context: CommandContext): 1 {
  const asked = new Set(keys)
  const problems = checkNewsroom(newsroom, context.language, asked)
  const articles = newsroom.articles.map((article) => ({ key: article.key, editions: editionsOf(article) }))
  context.stdout.write(reportProblems({ files: newsroom.files, articles, problems, keys: asked }, context))
  return 1
}
