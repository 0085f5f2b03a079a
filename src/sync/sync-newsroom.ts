import type { MatchedNewsroom, Newsroom } from '../model.ts'
import { syncArticle } from './sync-article.ts'

/** Names what stands opposite in each article, and says how it stands to what was last in step. */
export const syncNewsroom = (newsroom: MatchedNewsroom): Newsroom => ({
  ...newsroom,
  articles: newsroom.articles.map(syncArticle),
})
