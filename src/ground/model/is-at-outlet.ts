import type { Article } from './article.ts'
import type { Language } from './language.ts'

/** Whether the original in its outlet stands for an edition that is missing here. */
export const isAtOutlet = ({ facts: { original } }: Pick<Article, 'facts'>, language: Language): boolean =>
  original?.language === language && original.outlet !== undefined && original.url !== undefined
