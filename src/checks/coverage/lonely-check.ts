import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { type LonelyBlock, lonelyBlocks } from './lonely-blocks.ts'

/** With such a share of blocks alone the translation is an adaptation, and each of them may be meant. */
const MANY = 0.1

/** A check that tells the blocks without a counterpart that are its own, and what `sync.lock` knows of them. */
export const lonelyCheck = (id: LonelyBlock['check']): Check => ({
  id,
  severity: 'error',
  scope: 'article',
  *run(article) {
    const all = lonelyBlocks(article)
    const isAdapted =
      all.length > MANY * Math.max(article.source.blocks.length, article.translation?.blocks.length ?? 0)
    for (const { check, bead, edition, block, other, neighbour, isOpposed } of all) {
      if (check !== id) continue
      const at = neighbour ? blockLine({ edition: other, block: neighbour }) : other.file.name
      const { state } = bead
      const since = state === 'new' || state === 'removed' ? { state, article: article.key } : undefined
      yield {
        ...blockPlace({ edition, block }),
        say: toSay(`${id}.here`, block.kind, block.text, at, since),
        ...((isAdapted || isOpposed) && { severity: 'warning' }),
        related: [{ file: other.file.path, place: neighbour?.place, say: toSay(`${id}.there`) }],
      }
    }
  },
})
