import { type Article, type MatchedArticle, otherLanguage, type Pairing } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'
import { alignSentences } from './align-sentences.ts'

/** Which blocks of an article's source stand opposite which of its translation. */
export function alignArticle(article: Article): MatchedArticle {
  const { source } = article
  const translation = article.translation ?? { language: otherLanguage(source.language), blocks: [] }
  return {
    ...article,
    pairings: alignBlocks(source, translation),
    alignSentences: (beads: readonly Pairing[]) => alignSentences(source, translation, beads),
  }
}
