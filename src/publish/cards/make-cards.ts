import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SocialCard } from '../../model.ts'
import type { Cache } from '../cache.ts'
import { writeAt } from '../write-files.ts'
import { drawCard } from './draw-card.ts'
import { readCuts } from './glyphs.ts'
import { Sheet } from './sheet.ts'

interface Work {
  /** The table of letter shapes. */
  glyphs: string
  /** The folder of the new site. */
  out: string
  cache: Cache
}

/** Cards that are drawn before others get a turn. */
const CARDS_A_TURN = 20

/** Puts the social cards into the site: those that were drawn before as they are, and draws the others. */
export async function makeCards(cards: readonly SocialCard[], { glyphs, out, cache }: Work): Promise<void> {
  const missing = cards.filter(({ path }) => !cache.copy(basename(path), join(out, path)))
  if (missing.length === 0) return
  const cuts = readCuts(glyphs)
  const sheet = new Sheet()
  for (const [index, card] of missing.entries()) {
    const png = drawCard(card, cuts, sheet)
    writeAt(join(out, card.path), png)
    cache.keep(basename(card.path), png)
    if (index % CARDS_A_TURN === 0) await setImmediate()
  }
  cache.prune(new Set(cards.map(({ path }) => basename(path))))
}
