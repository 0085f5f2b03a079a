import type { AlignedArticle, PairedEdition } from '../model.ts'

/** One edition or two, the source first. */
export const editionsOf = ({ source, translation }: AlignedArticle): PairedEdition[] =>
  translation ? [source, translation] : [source]
