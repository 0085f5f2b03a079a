import { toSay } from '../../ground/messages/to-say.ts'
import type { AlignedArticle, Bead, Check, SideName } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'

/** The blocks come in the same order in both editions. */
export const blockMoved: Check = {
  id: 'block-moved',
  severity: 'info',
  scope: 'article',
  *run(article) {
    let furthest = -1
    const told = toldElsewhere(article)
    for (const { bead, source, translation } of articleTexts(article).facing) {
      const first = bead.translation[0] ?? 0
      const isMoved = first < furthest
      furthest = Math.max(furthest, first)
      const [here, there] = [translation[0], source[0]]
      if (!isMoved || told.has(bead) || here === undefined || there === undefined) continue
      const at = blockLine(there)
      yield {
        ...blockPlace(here),
        say: toSay('block-moved.here', at),
        related: [{ ...blockPlace(there), say: toSay('block-moved.there') }],
      }
    }
  },
}

/**
 * The beads that changed places with one that was moved since both were in step, which `translation-outdated` tells: it
 * stands before them in the one edition and behind them in the other.
 */
function toldElsewhere({ beads }: AlignedArticle): ReadonlySet<Bead> {
  const told = new Set(beads.filter(({ state }) => state === 'moved'))
  if (told.size === 0) return told
  const sorted = beads.toSorted((a, b) => firstIn(a, 'source') - firstIn(b, 'source'))
  for (const [order, isCrossed] of [
    [sorted, (furthest: number, own: number) => furthest > own],
    [sorted.toReversed(), (furthest: number, own: number) => furthest < own],
  ] as const) {
    let furthest: number | undefined
    for (const bead of order) {
      const own = firstIn(bead, 'translation')
      if (furthest !== undefined && isCrossed(furthest, own)) told.add(bead)
      if (bead.state === 'moved' && (furthest === undefined || isCrossed(own, furthest))) furthest = own
    }
  }
  return told
}

const firstIn = (bead: Bead, side: SideName): number => bead[side][0] ?? 0
