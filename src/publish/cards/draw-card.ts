// Of our own, for a card costs 1.3 ms (CPU, PNG of 27 KB; half of it zlib). Libraries that draw the same, with their PNG: @napi-rs/canvas
// 1.1.1 (MIT) 18.9 ms and 80 KB, 8.6 ms without encoding; sharp 0.35.5 from SVG 6.5 to 9.5 ms, 41 ms with a palette; resvg and satori are MPL.
import { type CardWords, otherLanguage } from '../../model.ts'
import type { Cut, CutName } from './glyphs.ts'
import { indexedPng } from './indexed-png.ts'
import { printName, printSmall, printText } from './print-text.ts'
import { PALETTE, type Sheet } from './sheet.ts'

/** Of a card, in pixels, as networks ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 }

const { width: WIDTH, height: HEIGHT } = CARD_SIZE
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

const TITLE_BOX = { width: COLUMN, height: 300, sizes: [80, 72, 64, 56, 50, 44, 38], leading: 1.06, tracking: -18 }
const TWIN_BOX = { width: COLUMN, height: 300, sizes: [52, 46, 40, 36, 32], leading: 1.16, tracking: -8 }
const DECK_BOX = { width: COLUMN, height: 300, sizes: [34, 30, 26], leading: 1.34 }
const SMALL = { width: COLUMN, size: 23 }

/** A card as a PNG, on a sheet that is used for one after the other. Nothing in a text can be more than letters. */
export function drawCard(card: CardWords, cuts: Record<CutName, Cut>, sheet: Sheet): Buffer {
  const { language, twin } = card
  const { display, italic, sans, bold } = cuts
  sheet.clear()
  const other = twin?.language ?? otherLanguage(language)
  sheet.fill(0, HEADER, WIDTH, 2, 'rule')
  sheet.fill(SPINE - 1, HEADER, 2, HEIGHT - HEADER, 'rule')
  sheet.fill(0, HEIGHT - BAND, SPINE, BAND, language)
  sheet.fill(SPINE, HEIGHT - BAND, SPINE, BAND, other)

  printName(sheet, card.site, cuts, { x: MARGIN, y: 64, size: 32, width: WIDTH - 2 * MARGIN, language })
  printSmall(sheet, card.label, { ...SMALL, x: MARGIN, y: LABEL, cut: bold, ink: language })
  printText(sheet, card.title, { x: MARGIN, y: TITLE, cut: display, ink: 'ink', box: TITLE_BOX })
  if (twin) {
    printSmall(sheet, twin.label, { ...SMALL, x: RIGHT, y: LABEL, cut: bold, ink: other })
    printText(sheet, twin.title, { x: RIGHT, y: TITLE, cut: italic, ink: other, box: TWIN_BOX })
  } else printText(sheet, card.description, { x: RIGHT, y: TITLE, cut: italic, ink: 'grey', box: DECK_BOX })
  printSmall(sheet, card.byline, { ...SMALL, x: MARGIN, y: FOOT, cut: bold, ink: 'ink', most: 2 })
  printSmall(sheet, card.origin, { ...SMALL, x: RIGHT, y: FOOT, cut: sans, ink: 'grey', most: 2 })
  return indexedPng(sheet.rows, CARD_SIZE, PALETTE, 'quick')
}
