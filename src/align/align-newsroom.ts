import type { Newsroom, PairedNewsroom } from '../model.ts'
import { alignBlocks } from './align-blocks.ts'
import { nameBeads } from './name-beads.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): Newsroom {
  const articles = newsroom.articles.map((article) => {
    const { source, translation } = article
    const pairs = alignBlocks(source.blocks, translation?.blocks ?? [])
    return { ...article, beads: nameBeads(pairs, source.blocks, translation?.blocks ?? []) }
  })
  return { ...newsroom, articles }
}
