import type { AlignedArticle, Newsroom } from '../model.ts'
import { assertKey } from './assert-key.ts'

/**
 * The articles that were named, or all; `unreadable`: keys that were named of folders without a readable edition.
 * Throws Stop (2) where a key is none.
 */
export function articlesNamed(
  words: readonly string[],
  newsroom: Newsroom,
): { articles: AlignedArticle[]; unreadable: string[] } {
  if (words.length === 0) return { articles: newsroom.articles, unreadable: [] }
  const keys = new Set(words.map((word) => assertKey(word, newsroom)))
  const articles = newsroom.articles.filter(({ key }) => keys.has(key))
  for (const { key } of articles) keys.delete(key)
  return { articles, unreadable: [...keys] }
}
