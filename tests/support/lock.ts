import type { AlignedArticle } from '../../src/model.ts'
import { acceptBeads } from '../../src/sync/accept-beads.ts'
import { type Changes, newsroomWith } from './newsroom.ts'

/** What was last in step of the article that tests change. */
export const LOCK = 'articles/night-bus/sync.lock'

/** The article that tests change. */
export function busWith(changes: Changes = {}): AlignedArticle {
  const article = newsroomWith(changes).articles.find(({ key }) => key === 'night-bus')
  if (article === undefined) throw new Error('The night bus cannot be read')
  return article
}

/** The `sync.lock` that accepting the article writes. */
export const lockOf = (changes: Changes = {}, options: Parameters<typeof acceptBeads>[1] = {}): string =>
  acceptBeads(busWith(changes), options).text
