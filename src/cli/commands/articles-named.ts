import type { AlignedArticle, Newsroom } from '../../model.ts'
import { keysNamed } from './keys-named.ts'

/**
 * The articles that were named, or all; `unreadable`: keys that were named of folders without a readable edition.
 * Throws Stop (2) where a key is none.
 */
export function articlesNamed(
  words: readonly string[],
  newsroom: Newsroom,
): { articles: AlignedArticle[]; unreadable: string[] } {
  const keys = keysNamed(words, newsroom)
  if (keys === undefined) return { articles: newsroom.articles, unreadable: [] }
  const articles = newsroom.articles.filter(({ key }) => keys.has(key))
  for (const { key } of articles) keys.delete(key)
  return { articles, unreadable: [...keys] }
}
