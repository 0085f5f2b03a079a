import type { MatchedNewsroom, PairedNewsroom } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): MatchedNewsroom {
  const articles = newsroom.articles.map((article) => {
    const { source, translation } = article
    return { ...article, pairings: alignBlocks(source.blocks, translation?.blocks ?? []) }
  })
  return { ...newsroom, articles }
}
