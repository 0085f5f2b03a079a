import type { AlignedArticle, Around, Bead } from '../../model.ts'
import { lonelyBlocks } from '../coverage/lonely-blocks.ts'

/** The beads that changed, but for those of an empty edition; what stands in one edition alone is told by a check of the coverage, if that is not off. */
export function toTell(article: AlignedArticle, around: Around): Bead[] {
  const { source, translation } = article
  if (translation === undefined || source.blocks.length === 0 || translation.blocks.length === 0) return []
  const changed = article.beads.filter((bead) => bead.state !== 'current')
  if (changed.length === 0) return []
  const lonely = new Map(lonelyBlocks(article).map(({ bead, check }) => [bead, check]))
  return changed.filter((bead) => {
    const check = lonely.get(bead)
    return check === undefined || around.isOff(check)
  })
}

/** Of what stands beside the bodies; only that a caption is missing has no check of its own. */
export function fieldsToTell({ fields }: AlignedArticle): Bead[] {
  return fields.beads.filter(({ id, state, source, translation }) => {
    const isAlone = source.length === 0 || translation.length === 0
    return state !== 'current' && (!isAlone || id === 'fm-caption')
  })
}
