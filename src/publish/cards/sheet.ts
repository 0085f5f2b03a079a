import { drawable } from '../../ground/knowledge/drawn-letters.ts'
import { type Cut, type Glyph, glyphsOf, penOf } from './glyphs.ts'
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
  /** Shapes, drawn once for all cards: of each glyph by its size and its part of a pixel. */
  readonly #drawn = new Map<Glyph, Map<number, Shape>>()

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
    glyphs.forEach((glyph, index) => {
      const pen = x + (at[index] ?? 0) * scale
      const column = Math.floor(pen)
      const shift = Math.floor((pen - column) * this.#shifts)
      this.#stamp(this.#shapeOf(glyph, size, shift), column, y, firstColour(ink))
    })
    return x + width * scale
  }

  #shapeOf(glyph: Glyph, size: number, shift: number): Shape {
    const shapes = this.#drawn.get(glyph) ?? new Map<number, Shape>()
    if (shapes.size === 0) this.#drawn.set(glyph, shapes)
    const key = size * this.#shifts + shift
    const before = shapes.get(key)
    if (before) return before
    const shape = shapeOf(rasterizeGlyph(glyph.outline, size / 1000, shift / this.#shifts), this.#row)
    shapes.set(key, shape)
    return shape
  }

  #stamp({ left, top, width, height, pixels, levels }: Shape, x: number, y: number, first: number): void {
    const { rows } = this
    const [column, row] = [x + left, y + top]
    const isWhole = column >= 0 && column + width <= this.width && row >= 0 && row + height <= this.height
    const start = row * this.#row + 1 + column
    for (let index = 0; index < pixels.length; index++) {
      const pixel = pixels[index] ?? 0
      if (!isWhole && !this.#has(column + (pixel % this.#row), row + Math.floor(pixel / this.#row))) continue
      const colour = first + (levels[index] ?? 0)
      if ((rows[start + pixel] ?? 0) < colour) rows[start + pixel] = colour
    }
  }

  #has(column: number, row: number): boolean {
    return column >= 0 && column < this.width && row >= 0 && row < this.height
  }
}

/** Of what a glyph covers: where each pixel stands among those of the sheet, from the first one of the shape, and how much of it. */
interface Shape extends Omit<Bitmap, 'coverage'> {
  pixels: Int32Array
  levels: Uint8Array
}

function shapeOf({ coverage, ...frame }: Bitmap, row: number): Shape {
  const pixels: number[] = []
  const levels: number[] = []
  for (let index = 0; index < coverage.length; index++) {
    const level = coverage[index] ?? 0
    if (level === 0) continue
    pixels.push(Math.floor(index / frame.width) * row + (index % frame.width))
    levels.push(level)
  }
  return { ...frame, pixels: Int32Array.from(pixels), levels: Uint8Array.from(levels) }
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
