import { openNewsroom } from '../../pipeline.ts'
import { reportAlign } from '../report/report-align.ts'
import { articlesNamed } from './articles-named.ts'
import type { Run } from './context.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing align [key…]`: which blocks stand opposite which; 1 where an article that was named cannot be read. */
export const align: Run = async (words, _options, context) => {
  const newsroom = openNewsroom(context.root, context.today)
  const { articles, unreadable } = articlesNamed(words, newsroom)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  context.stdout.write(reportAlign(articles, words.length === 1, context))
  return 0
}
