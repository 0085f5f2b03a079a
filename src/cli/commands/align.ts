import { reportAlign } from '../report/report-align.ts'
import type { Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing align [key…]`: which blocks stand opposite which; 1 where an article that was named cannot be read. */
export const align: Run = async (words, _options, context) => {
  const { newsroom, unreadable } = openNamed(words, context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  context.stdout.write(reportAlign(newsroom.articles, words.length === 1, context))
  return 0
}
