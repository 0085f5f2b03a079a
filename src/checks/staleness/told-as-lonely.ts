import type { AlignedArticle, Bead, Newsroom } from '../../model.ts'
import { lonelyBlocks } from '../coverage/lonely-blocks.ts'

/** What stands in one edition alone, where a check of the coverage tells it already, with what became of it. */
export const toldAsLonely = (article: AlignedArticle, { settings }: Newsroom): ReadonlySet<Bead> =>
  new Set(lonelyBlocks(article).flatMap(({ check, bead }) => (settings.checks?.[check] === 'off' ? [] : [bead])))
