import type { Checked } from './types.ts'

export interface Summary {
  articles: number
  editions: number
  errors: number
  warnings: number
}

/** How much was checked and how much of it is wrong. Pages of `pages/` count as articles. */
export function summarize({ newsroom, problems, keys }: Checked): Summary {
  const articles = newsroom.articles.filter(({ key }) => keys === undefined || keys.has(key))
  return {
    articles: articles.length,
    editions: articles.reduce((sum, { translation }) => sum + (translation ? 2 : 1), 0),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  }
}
