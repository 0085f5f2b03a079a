import { drawable } from '../../ground/knowledge/drawn-letters.ts'
import { type Cut, glyphsOf, penOf } from './glyphs.ts'
import { type Bitmap, LEVELS, rasterizeGlyph } from './rasterize-glyph.ts'

/** The paper and what is printed on it: each ink takes the numbers of `LEVELS` colours, the paper is 0. */
const PAPER = '#fcfaf6'
const INKS = ['#1e1b17', '#575046', '#d9d1c1', '#8f3412', '#12595f'] as const
export type Ink = 'ink' | 'grey' | 'rule' | 'es' | 'en'
const NUMBERS: Record<Ink, number> = { ink: 0, grey: 1, rule: 2, es: 3, en: 4 }

interface Line {
  x: number
  /** Of the baseline. */
  y: number
  cut: Cut
  size: number
  ink: Ink
  tracking?: number
}

/** A sheet of paper to print on, again and again. */
export class Sheet {
  readonly rows: Uint8Array
  readonly width: number
  readonly height: number
  /** Of a row, which is preceded by the number of its filter, 0. */
  readonly #row: number
  readonly #shifts: number
  readonly #drawn = new Map<string, Bitmap>()

  /** In pixels. `shifts`: parts of one at which glyphs stand; at whole pixels a letter is the same wherever it stands, and files are small. */
  constructor({ width, height, shifts = 4 }: { width: number; height: number; shifts?: number }) {
    this.width = width
    this.height = height
    this.#row = width + 1
    this.#shifts = shifts
    this.rows = new Uint8Array(this.#row * height)
  }

  clear(): void {
    this.rows.fill(0)
  }

  fill(x: number, y: number, width: number, height: number, ink: Ink): void {
    for (let row = y; row < y + height; row++) {
      const start = row * this.#row + 1 + x
      this.rows.fill(firstColour(ink) + LEVELS, start, start + width)
    }
  }

  /** Prints a line; returns where it ends. */
  print(text: string, { x, y, cut, size, ink, tracking = 0 }: Line): number {
    const glyphs = glyphsOf(drawable(text), cut)
    const scale = size / 1000
    const { at, width } = penOf(glyphs, cut, tracking)
    for (const [index, { name, outline }] of glyphs.entries()) {
      const pen = x + (at[index] ?? 0) * scale
      const column = Math.floor(pen)
      const shift = Math.floor((pen - column) * this.#shifts)
      // Shapes are drawn once for all cards.
      const key = `${cut.name} ${name} ${size} ${shift}`
      const bitmap = this.#drawn.get(key) ?? rasterizeGlyph(outline, scale, shift / this.#shifts)
      this.#drawn.set(key, bitmap)
      this.#stamp(bitmap, column, y, firstColour(ink))
    }
    return x + width * scale
  }

  #stamp({ left, top, width, height, coverage }: Bitmap, x: number, y: number, first: number): void {
    const { rows } = this
    const [firstRow, endRow] = [Math.max(0, -y - top), Math.min(height, this.height - y - top)]
    const [firstColumn, endColumn] = [Math.max(0, -x - left), Math.min(width, this.width - x - left)]
    for (let row = firstRow; row < endRow; row++) {
      const pixel = (y + top + row) * this.#row + 1 + x + left
      for (let column = firstColumn; column < endColumn; column++) {
        const level = coverage[row * width + column] ?? 0
        if (level > 0 && (rows[pixel + column] ?? 0) < first + level) rows[pixel + column] = first + level
      }
    }
  }
}

const firstColour = (ink: Ink): number => NUMBERS[ink] * LEVELS

/** Red, green and blue of every number: the paper, then each ink from a breath of it to full. */
export const PALETTE: Uint8Array = Uint8Array.from([
  ...channels(PAPER),
  ...INKS.flatMap((ink) =>
    Array.from({ length: LEVELS }, (_, index) =>
      channels(PAPER).map((paper, channel) =>
        Math.round(paper + (((channels(ink)[channel] ?? 0) - paper) * (index + 1)) / LEVELS),
      ),
    ).flat(),
  ),
])

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
