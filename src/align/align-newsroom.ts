import type { Newsroom, PairedNewsroom } from '../model.ts'

/** Which blocks of each article's source stand opposite which of its translation. */
export function alignNewsroom(newsroom: PairedNewsroom): Newsroom {
  return { ...newsroom, articles: newsroom.articles.map((article) => ({ ...article, beads: [] })) }
}
