import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SocialCard } from '../../model.ts'
import type { Cache } from '../cache.ts'
import type { NewFile } from '../commit/stage-files.ts'
import { CARD_SIZE, drawCard } from './draw-card.ts'
import { readCuts } from './glyphs.ts'
import { Sheet } from './sheet.ts'

interface Work {
  /** The table of letter shapes. */
  glyphs: string
  cache: Cache
}

/** Cards that are drawn before others get a turn. */
const CARDS_A_TURN = 20

/** The social cards: those that were drawn before as they are; the others are drawn. */
export async function* cardFiles(cards: readonly SocialCard[], { glyphs, cache }: Work): AsyncGenerator<NewFile> {
  let tools: { cuts: ReturnType<typeof readCuts>; sheet: Sheet } | undefined
  for (const [index, card] of cards.entries()) {
    const from = cache.pathOf(basename(card.path))
    if (from !== undefined) {
      yield { path: card.path, from }
      continue
    }
    tools ??= { cuts: readCuts(glyphs), sheet: new Sheet(CARD_SIZE) }
    const content = drawCard(card, tools.cuts, tools.sheet)
    cache.keep(basename(card.path), content)
    yield { path: card.path, content }
    if (index % CARDS_A_TURN === 0) await setImmediate()
  }
}
