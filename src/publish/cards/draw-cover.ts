import { type CardWords, otherLanguage } from '../../model.ts'
import { readCuts } from './glyphs.ts'
import { indexedPng } from './indexed-png.ts'
import { printName, printSmall, printText } from './print-text.ts'
import { PALETTE, Sheet } from './sheet.ts'

/** Of a cover, in pixels: as tall and wide as the screens of reading devices are to each other. */
export const COVER_SIZE = { width: 768, height: 1024, shifts: 1 }

const { width: WIDTH, height: HEIGHT } = COVER_SIZE
const MARGIN = 64
const COLUMN = WIDTH - 2 * MARGIN
/** Baselines and edges, from the top. */
const HEADER = 120
const LABEL = 180
const TITLE = 222
/** The spine of an opening, across: the title above it, its twin below. */
const FOLD = 530
const BELOW = FOLD - HEADER
const FOOT = 956
const BAND = 16

const TITLE_BOX = { width: COLUMN, height: 275, sizes: [92, 82, 72, 64, 56, 50], leading: 1.06, tracking: -18 }
const TWIN_BOX = { width: COLUMN, height: 225, sizes: [62, 54, 48, 43], leading: 1.16, tracking: -8 }
const DECK_BOX = { width: COLUMN, height: 260, sizes: [38, 34, 30], leading: 1.34 }
const SMALL = { x: MARGIN, width: COLUMN, size: 25 }

/** What draws covers of books as PNGs: an opening of the site, upright. `glyphs`: the table of letter shapes, read for the first one. */
export function coverPainter(glyphs: string): (cover: CardWords) => Uint8Array {
  let tools: { cuts: ReturnType<typeof readCuts>; sheet: Sheet } | undefined
  return (cover) => {
    tools ??= { cuts: readCuts(glyphs), sheet: new Sheet(COVER_SIZE) }
    return drawCover(cover, tools.cuts, tools.sheet)
  }
}

/** A cover as a PNG, on a sheet that is used for one after the other. */
export function drawCover(cover: CardWords, cuts: ReturnType<typeof readCuts>, sheet: Sheet): Uint8Array {
  const { language, twin } = cover
  const { display, italic, sans, bold } = cuts
  sheet.clear()
  const other = twin?.language ?? otherLanguage(language)
  sheet.fill(0, HEADER, WIDTH, 2, 'rule')
  sheet.fill(0, FOLD, WIDTH, 2, 'rule')
  sheet.fill(0, HEIGHT - BAND, WIDTH / 2, BAND, language)
  sheet.fill(WIDTH / 2, HEIGHT - BAND, WIDTH / 2, BAND, other)

  printName(sheet, cover.site, cuts, { x: MARGIN, y: 76, size: 36, width: COLUMN, language })
  printSmall(sheet, cover.label, { ...SMALL, y: LABEL, cut: bold, ink: language })
  printText(sheet, cover.title, { x: MARGIN, y: TITLE, cut: display, ink: 'ink', box: TITLE_BOX })
  if (twin) {
    printSmall(sheet, twin.label, { ...SMALL, y: LABEL + BELOW, cut: bold, ink: other })
    printText(sheet, twin.title, { x: MARGIN, y: TITLE + BELOW, cut: italic, ink: other, box: TWIN_BOX })
  } else
    printText(sheet, cover.description, { x: MARGIN, y: LABEL - 18 + BELOW, cut: italic, ink: 'grey', box: DECK_BOX })
  printSmall(sheet, cover.origin, { ...SMALL, y: FOOT, cut: sans, ink: 'grey' })
  const byline = cover.origin === '' ? FOOT : FOOT - 38
  printSmall(sheet, cover.byline, { ...SMALL, y: byline, cut: bold, ink: 'ink', most: 2 })
  return indexedPng(sheet.rows, COVER_SIZE, PALETTE, 'small')
}
