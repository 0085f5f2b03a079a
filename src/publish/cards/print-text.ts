import { halvesOf } from '../../../layouts/components/wordmark.tsx'
import type { Language } from '../../model.ts'
import { type Box, fitText } from './fit-text.ts'
import type { Cut, CutName } from './glyphs.ts'
import type { Ink, Sheet } from './sheet.ts'

/** Height of capitals in ems: texts of any size begin at the same height. */
const CAPITALS = 0.7

interface Place {
  x: number
  y: number
  cut: Cut
  ink: Ink
}

/** A text as large as it fits its box, the capitals of its first line below `y`. */
export function printText(sheet: Sheet, text: string, { x, y, cut, ink, box }: Place & { box: Box }): void {
  const { lines, size } = fitText(text, cut, box)
  for (const [index, line] of lines.entries()) {
    const baseline = Math.round(y + CAPITALS * size + index * size * box.leading)
    sheet.print(line, { x, y: baseline, cut, size, ink, tracking: box.tracking ?? 0 })
  }
}

/** Small print in at most `most` lines, of which the last stands at `y`. */
export function printSmall(
  sheet: Sheet,
  text: string,
  { x, y, cut, ink, width, size, most = 1 }: Place & { width: number; size: number; most?: number },
): void {
  const { lines } = fitText(text, cut, { width, height: size * most, sizes: [size], leading: 1 })
  for (const [index, line] of lines.reverse().entries())
    sheet.print(line, { x, y: y - Math.round(index * size * 1.35), cut, size, ink })
}

/** The site's title as on its pages: the second half slanted, in the colour of the language. */
export function printName(
  sheet: Sheet,
  site: string,
  cuts: Record<CutName, Cut>,
  { x, y, size, width, language }: { x: number; y: number; size: number; width: number; language: Language },
): void {
  const { lines } = fitText(site, cuts.display, { width, height: size, sizes: [size], leading: 1 })
  const [roman, slanted] = halvesOf(lines[0] ?? '')
  const end = sheet.print(roman, { x, y, cut: cuts.display, size, ink: 'ink', tracking: -10 })
  sheet.print(slanted, { x: end + size / 4, y, cut: cuts.italic, size, ink: language })
}
