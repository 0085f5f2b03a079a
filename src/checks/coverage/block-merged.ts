import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'

/** A block stands opposite one block: readers who switch languages then land where they were. */
export const blockMerged: Check = {
  id: 'block-merged',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const { source, translation } of articleTexts(article).facing) {
      if (source.length === translation.length) continue
      const [few, many] = source.length < translation.length ? [source, translation] : [translation, source]
      const [first, other] = [few[0], many[0]]
      if (first === undefined || other === undefined) continue
      yield {
        ...blockPlace(first),
        say: toSay('block-merged.here', many.length, few.length, blockLine(other)),
        related: many.map((text) => ({ ...blockPlace(text), say: toSay('block-merged.there') })),
      }
    }
  },
}
