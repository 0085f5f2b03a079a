import { groupBy } from '../../ground/basics/group-by.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, PairedEdition } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'

/** Between words: `a - b`, `a -- b`, `a—b`, `a — b`, `a –b`. */
const DASH = /(?<=[\p{L}»”"),.] ?)(?:(?<= )-(?= )|--|—|–)(?=[ \p{L}«“"(¿¡,.])/gu

const HINT = /[—–]|--| - /

interface Dash {
  text: BlockText
  start: number
  mark: string
}

/** An edition parts what it inserts with one kind of dashes, and with no hyphen. Tells the first one of each other kind. */
export const dashStyle: Check = {
  id: 'dash-style',
  severity: 'info',
  scope: 'edition',
  *run(edition, article) {
    const byMark = groupBy(dashesOf(edition, articleTexts(article).all), ({ mark }) => mark)
    const [long, short] = ['—', '–'].map((mark) => byMark.get(mark)?.length ?? 0)
    const expected = (short ?? 0) > (long ?? 0) ? '–' : '—'
    for (const [mark, [first, ...more]] of byMark) {
      if (mark === expected || first === undefined) continue
      const total = more.length + 1
      yield findingIn(first.text, first.start, first.start + mark.length, toSay('dash-style', mark, total, expected))
    }
  },
}

function dashesOf(edition: PairedEdition, texts: readonly BlockText[]): Dash[] {
  return texts.flatMap((text) =>
    text.edition === edition && text.block.kind !== 'table' && HINT.test(text.text)
      ? [...text.text.matchAll(DASH)].map(({ 0: mark, index: start }) => ({ text, start, mark }))
      : [],
  )
}
