import type { Article, PairedEdition } from './article.ts'

/** One edition or two, the source first. */
export const editionsOf = ({ source, translation }: Pick<Article, 'source' | 'translation'>): PairedEdition[] =>
  translation ? [source, translation] : [source]
