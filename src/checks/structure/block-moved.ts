import { toSay } from '../../ground/messages/to-say.ts'
import type { AlignedArticle, Bead, Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'

/** The blocks come in the same order in both editions. */
export const blockMoved: Check = {
  id: 'block-moved',
  severity: 'info',
  scope: 'article',
  *run(article) {
    let furthest = -1
    for (const { bead, source, translation } of articleTexts(article).facing) {
      const first = bead.translation[0] ?? 0
      const isMoved = first < furthest
      furthest = Math.max(furthest, first)
      const [here, there] = [translation[0], source[0]]
      if (!isMoved || isToldOf(bead, article) || here === undefined || there === undefined) continue
      const at = blockLine(there)
      yield {
        ...blockPlace(here),
        say: toSay('block-moved.here', at),
        related: [{ ...blockPlace(there), say: toSay('block-moved.there') }],
      }
    }
  },
}

/** Whether the bead changed places with one that was moved since both were in step, which `translation-outdated` tells. */
const isToldOf = (bead: Bead, { beads }: AlignedArticle): boolean =>
  beads.some((moved) => moved.state === 'moved' && (moved === bead || areCrossed(bead, moved)))

const areCrossed = (one: Bead, other: Bead): boolean =>
  ((one.source[0] ?? 0) - (other.source[0] ?? 0)) * ((one.translation[0] ?? 0) - (other.translation[0] ?? 0)) < 0
