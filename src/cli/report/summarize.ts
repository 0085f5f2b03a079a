import type { Problem } from '../../model.ts'
import type { Checked } from './types.ts'

export interface Summary {
  articles: number
  editions: number
  errors: number
  warnings: number
}

/** How much was checked and how much of it is wrong. Pages of `pages/` count as articles. */
export function summarize({ articles, problems, keys }: Checked): Summary {
  const asked = articles.filter(({ key, editions }) => editions.length > 0 && (keys === undefined || keys.has(key)))
  return {
    articles: asked.length,
    editions: asked.reduce((sum, { editions }) => sum + editions.length, 0),
    ...countProblems(problems),
  }
}

/** How much is wrong. */
export const countProblems = (problems: readonly Problem[]): Pick<Summary, 'errors' | 'warnings'> => ({
  errors: problems.filter(({ severity }) => severity === 'error').length,
  warnings: problems.filter(({ severity }) => severity === 'warning').length,
})
