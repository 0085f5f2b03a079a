import type { Check } from '../../model.ts'
import { type LonelyBlock, lonelyBlocks } from './lonely-blocks.ts'

/** With such a share of blocks alone the translation is an adaptation, and each of them may be meant. */
const MANY = 0.1

/** A check that tells the blocks without a counterpart that are its own. */
export const lonelyCheck = (
  id: 'block-missing' | 'block-extra' | 'list-item-missing',
  isOwn: (lonely: LonelyBlock) => boolean,
): Check => ({
  id,
  severity: 'error',
  scope: 'article',
  *run(article) {
    const all = lonelyBlocks(article)
    const isAdapted =
      all.length > MANY * Math.max(article.source.blocks.length, article.translation?.blocks.length ?? 0)
    for (const { edition, block, other, neighbour, isOpposed } of all.filter(isOwn)) {
      const at = neighbour ? `${other.file.name}:${neighbour.place.start.line}` : other.file.name
      yield {
        file: edition.file.path,
        place: block.place,
        say: ({ checks }) => checks[id].here(block.kind, block.text, at),
        ...((isAdapted || isOpposed) && { severity: 'warning' }),
        related: [{ file: other.file.path, place: neighbour?.place, say: ({ checks }) => checks[id].there() }],
      }
    }
  },
})
