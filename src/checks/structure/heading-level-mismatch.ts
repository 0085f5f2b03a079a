import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'

/** Headings that stand opposite each other are of the same level. Of several that are off by as many, the first is told. */
export const headingLevelMismatch: Check = {
  id: 'heading-level-mismatch',
  severity: 'error',
  scope: 'article',
  *run(article) {
    let shift = 0
    for (const { source, translation } of articleTexts(article).facing) {
      const [here, there] = [translation[0], source[0]]
      if (here?.block.kind !== 'heading' || there?.block.kind !== 'heading') continue
      const isTold = shift === here.block.depth - there.block.depth
      shift = here.block.depth - there.block.depth
      if (shift === 0 || isTold) continue
      const at = blockLine(there)
      yield {
        ...blockPlace(here),
        say: toSay('heading-level-mismatch.here', here.block.depth, there.block.depth, at),
        related: [{ ...blockPlace(there), say: toSay('heading-level-mismatch.there') }],
      }
    }
  },
}
