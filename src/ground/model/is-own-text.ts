import type { Article } from './article.ts'

/** Whether a text is the newsroom's own, which the site's licence is of; what an outlet published is not, but a summary of it is. */
export const isOwnText = ({ facts: { original } }: Pick<Article, 'facts'>): boolean =>
  original?.use === 'summary' || (original?.outlet === undefined && original?.url === undefined)
