import { type MatchedNewsroom, otherLanguage, type PairedNewsroom } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): MatchedNewsroom {
  const articles = newsroom.articles.map((article) => {
    const { source } = article
    const translation = article.translation ?? { language: otherLanguage(source.language), blocks: [] }
    return { ...article, pairings: alignBlocks(source, translation) }
  })
  return { ...newsroom, articles }
}
