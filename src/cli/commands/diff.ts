import { changesOf } from '../../sync/changes-of.ts'
import { reportDiff } from '../report/report-diff.ts'
import type { Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing diff <key>`: what changed since both editions were last in step; 1 where the article cannot be read. */
export const diff: Run = async (words, _options, context) => {
  const { newsroom, unreadable } = openNamed(words, context)
  const [article] = newsroom.articles
  if (article === undefined) return tellUnreadable(unreadable, newsroom, context)
  context.stdout.write(reportDiff(article, article.translation ? changesOf(article) : [], context))
  return 0
}
