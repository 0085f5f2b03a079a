import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'

/** Opposite a paragraph stands a paragraph, opposite a list item a list item. */
export const blockKindMismatch: Check = {
  id: 'block-kind-mismatch',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const { source, translation } of articleTexts(article).facing) {
      const [here, there] = [translation[0], source[0]]
      if (here === undefined || there === undefined || source.length + translation.length > 2) continue
      if (here.block.kind === there.block.kind) continue
      const at = blockLine(there)
      yield {
        ...blockPlace(here),
        say: toSay('block-kind-mismatch.here', here.block.kind, there.block.kind, at),
        related: [{ ...blockPlace(there), say: toSay('block-kind-mismatch.there') }],
      }
    }
  },
}
