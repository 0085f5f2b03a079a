import { toSay } from '../../ground/messages/to-say.ts'
import type { AlignedArticle, Check, FacingBlocks, Finding } from '../../model.ts'
import { beadSideOf } from './bead-side-of.ts'

/** What readers see is finished: nobody is still at work on it. */
export const blockOpen: Check = {
  id: 'block-open',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    if (article.translation === undefined || article.translation.draft) return
    yield* openIn(article.fields, article)
    yield* openIn(article, article)
  },
}

/** At the translation; where there is nothing, at the source. */
function* openIn(facing: FacingBlocks, { key }: AlignedArticle): Iterable<Finding> {
  for (const bead of facing.beads) {
    if (!bead.isOpen) continue
    const [source, translation] = [beadSideOf(bead, 'source', facing), beadSideOf(bead, 'translation', facing)]
    const { file, place } = translation.place ? translation : source
    yield { file, place, say: toSay('block-open', key, bead.id) }
  }
}
