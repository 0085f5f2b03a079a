import type { AlignedArticle, Bead, Surroundings } from '../../model.ts'
import { lonelyBlocks } from '../coverage/lonely-blocks.ts'

/** The beads that changed, but for those of an empty edition; what stands in one edition alone is told by a check of the coverage, if that is not off. */
export function toTell(article: AlignedArticle, { settings }: Surroundings): Bead[] {
  const { source, translation } = article
  if (translation === undefined || source.blocks.length === 0 || translation.blocks.length === 0) return []
  const told = new Set(
    lonelyBlocks(article).flatMap(({ check, bead }) => (settings.checks?.[check] === 'off' ? [] : [bead])),
  )
  return article.beads.filter((bead) => bead.state !== 'current' && !told.has(bead))
}
