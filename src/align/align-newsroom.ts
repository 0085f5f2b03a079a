import { type Bead, type Newsroom, otherLanguage, type PairedNewsroom } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'
import { alignSentences } from './align-sentences.ts'
import { nameBeads } from './name-beads.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): Newsroom {
  const articles = newsroom.articles.map((article) => {
    const { source } = article
    const translation = article.translation ?? { language: otherLanguage(source.language), blocks: [] }
    const pairings = alignBlocks(source, translation)
    return {
      ...article,
      beads: nameBeads(pairings, source.blocks, translation.blocks),
      alignSentences: (beads: readonly Bead[]) => alignSentences(source, translation, beads),
    }
  })
  return { ...newsroom, articles }
}
