import { type MatchedNewsroom, otherLanguage, type PairedNewsroom, type Pairing } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'
import { alignSentences } from './align-sentences.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): MatchedNewsroom {
  const articles = newsroom.articles.map((article) => {
    const { source } = article
    const translation = article.translation ?? { language: otherLanguage(source.language), blocks: [] }
    return {
      ...article,
      pairings: alignBlocks(source, translation),
      alignSentences: (beads: readonly Pairing[]) => alignSentences(source, translation, beads),
    }
  })
  return { ...newsroom, articles }
}
