// Of our own, for a card costs 1.3 ms (CPU, PNG of 27 KB; half of it zlib). Libraries that draw the same, with their PNG: @napi-rs/canvas
// 1.1.1 (MIT) 18.9 ms and 80 KB, 8.6 ms without encoding; sharp 0.35.5 from SVG 6.5 to 9.5 ms, 41 ms with a palette; resvg and satori are MPL.
import { halvesOf } from '../../../layouts/components/wordmark.tsx'
import { otherLanguage, type SocialCard } from '../../model.ts'
import { fitText } from './fit-text.ts'
import type { Cut, CutName } from './glyphs.ts'
import { indexedPng } from './indexed-png.ts'
import { HEIGHT, type Ink, PALETTE, type Sheet, WIDTH } from './sheet.ts'

const MARGIN = 64
const SPINE = WIDTH / 2
const GAP = 52
/** Of one page. */
const COLUMN = SPINE - GAP - MARGIN
const RIGHT = SPINE + GAP
/** Baselines and edges, from the top. */
const HEADER = 100
const LABEL = 158
const TITLE = 196
const FOOT = 562
const BAND = 12
/** Height of capitals in ems: both titles begin at the same height. */
const CAPITALS = 0.7

const TITLE_BOX = { width: COLUMN, height: 300, sizes: [80, 72, 64, 56, 50, 44, 38], leading: 1.06, tracking: -18 }
const TWIN_BOX = { width: COLUMN, height: 300, sizes: [52, 46, 40, 36, 32], leading: 1.16, tracking: -8 }
const DECK_BOX = { width: COLUMN, height: 300, sizes: [34, 30, 26], leading: 1.34 }
const NAME = 32
const SMALL = 23
const SMALL_LEADING = 31

/** A card as a PNG, on a sheet that is used for one after the other. Nothing in a text can be more than letters. */
export function drawCard(card: SocialCard, cuts: Record<CutName, Cut>, sheet: Sheet): Buffer {
  const { language, twin } = card
  sheet.clear()
  const other = twin?.language ?? otherLanguage(language)
  sheet.fill(0, HEADER, WIDTH, 2, 'rule')
  sheet.fill(SPINE - 1, HEADER, 2, HEIGHT - HEADER, 'rule')
  sheet.fill(0, HEIGHT - BAND, SPINE, BAND, language)
  sheet.fill(SPINE, HEIGHT - BAND, SPINE, BAND, other)

  const name = fitText(card.site, cuts.display, { width: WIDTH - 2 * MARGIN, height: NAME, sizes: [NAME], leading: 1 })
  const [roman, slanted] = halvesOf(name.lines[0] ?? '')
  const end = sheet.print(roman, { x: MARGIN, y: 64, cut: cuts.display, size: NAME, ink: 'ink', tracking: -10 })
  sheet.print(slanted, { x: end + 8, y: 64, cut: cuts.italic, size: NAME, ink: language })

  /** Its last line stands at `y`. */
  const small = (text: string, x: number, y: number, cut: Cut, ink: Ink, most = 1) => {
    const { lines } = fitText(text, cut, { width: COLUMN, height: SMALL * most, sizes: [SMALL], leading: 1 })
    for (const [index, line] of lines.reverse().entries()) {
      sheet.print(line, { x, y: y - index * SMALL_LEADING, cut, size: SMALL, ink })
    }
  }
  small(card.label, MARGIN, LABEL, cuts.bold, language)
  setText(sheet, card.title, MARGIN, cuts.display, 'ink', TITLE_BOX)
  if (twin) {
    small(twin.label, RIGHT, LABEL, cuts.bold, other)
    setText(sheet, twin.title, RIGHT, cuts.italic, other, TWIN_BOX)
  } else setText(sheet, card.description, RIGHT, cuts.italic, 'grey', DECK_BOX)
  small(card.byline, MARGIN, FOOT, cuts.bold, 'ink', 2)
  small(card.origin, RIGHT, FOOT, cuts.sans, 'grey', 2)
  return indexedPng(sheet.rows, WIDTH, HEIGHT, PALETTE)
}

function setText(
  sheet: Sheet,
  text: string,
  x: number,
  cut: Cut,
  ink: Ink,
  box: typeof TWIN_BOX | typeof DECK_BOX,
): void {
  const { lines, size } = fitText(text, cut, box)
  const tracking = 'tracking' in box ? box.tracking : 0
  for (const [index, line] of lines.entries()) {
    const y = Math.round(TITLE + CAPITALS * size + index * size * box.leading)
    sheet.print(line, { x, y, cut, size, ink, tracking })
  }
}
