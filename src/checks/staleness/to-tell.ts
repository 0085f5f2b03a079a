import type { AlignedArticle, Bead, Newsroom } from '../../model.ts'
import { lonelyBlocks } from '../coverage/lonely-blocks.ts'

/** The beads that changed; what stands in one edition alone is told by a check of the coverage, if that is not off. */
export function toTell(article: AlignedArticle, { settings }: Newsroom): Bead[] {
  if (article.translation === undefined) return []
  const told = new Set(
    lonelyBlocks(article).flatMap(({ check, bead }) => (settings.checks?.[check] === 'off' ? [] : [bead])),
  )
  return article.beads.filter((bead) => bead.state !== 'current' && !told.has(bead))
}
