import { remember } from '../../ground/basics/remember.ts'

/** How much of each pixel a shape covers. */
export interface Bitmap {
  /** Of the first pixel, from the pen; y grows downwards. */
  left: number
  top: number
  width: number
  height: number
  /** Row by row, 0 to `LEVELS`. */
  coverage: Uint8Array
}

/** Steps between paper and ink. */
export const LEVELS = 15

/** Chords that stand for a curve: more cannot be told apart at the sizes of a card. */
const CHORDS = 6

interface Point {
  x: number
  y: number
}

/**
 * A glyph's outline (`M`, `L`, `Q`, `Z`; y grows upwards) at a scale, moved right by a part of a pixel. Exact areas,
 * summed along each row (Raph Levien, "Inside the fastest font renderer in the world").
 */
export function rasterizeGlyph(outline: string, scale: number, shift: number): Bitmap {
  const contours = chordsOf(outline)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const contour of contours) {
    for (const { x, y } of contour) {
      left = Math.min(left, x * scale + shift)
      right = Math.max(right, x * scale + shift)
      top = Math.min(top, -y * scale)
      bottom = Math.max(bottom, -y * scale)
    }
  }
  if (left === Infinity) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() }
  left = Math.floor(left)
  top = Math.floor(top)
  const width = Math.ceil(right) - left + 2
  const height = Math.ceil(bottom) - top + 1
  const areas = new Float32Array(width * height)
  const placed = ({ x, y }: Point): Point => ({ x: x * scale + shift - left, y: -y * scale - top })
  for (const contour of contours) {
    const points = contour.map(placed)
    points.forEach((point, index) => {
      addEdge(areas, width, point, points[index + 1] ?? (points[0] as Point))
    })
  }
  return { left, top, width, height, coverage: summed(areas, width) }
}

function summed(areas: Float32Array, width: number): Uint8Array {
  const coverage = new Uint8Array(areas.length)
  let sum = 0
  for (let at = 0; at < areas.length; at++) {
    sum = (at % width === 0 ? 0 : sum) + (areas[at] ?? 0)
    // Contours of variable fonts overlap: twice covered is covered.
    coverage[at] = Math.round(Math.min(Math.abs(sum), 1) * LEVELS)
  }
  return coverage
}

/** The closed contours of an outline, curves as chords; it is asked for at many sizes. */
const chordsOf = remember((outline: string): Point[][] => {
  const contours: Point[][] = []
  for (const [, command, values = ''] of outline.matchAll(/([MLQ])([^A-Z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = values.split(/[ ,]/).map(Number)
    if (command === 'M') contours.push([])
    const contour = contours.at(-1) ?? []
    if (command !== 'Q') contour.push({ x: a, y: b })
    else contour.push(...curve(contour.at(-1) ?? { x: a, y: b }, { x: a, y: b }, { x: c, y: d }))
  }
  return contours
})

const curve = (from: Point, control: Point, to: Point): Point[] =>
  Array.from({ length: CHORDS }, (_, index): Point => {
    const t = (index + 1) / CHORDS
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return { x: p * from.x + q * control.x + r * to.x, y: p * from.y + q * control.y + r * to.y }
  })

/** Adds what lies right of an edge to each row that it crosses. */
function addEdge(areas: Float32Array, width: number, from: Point, to: Point): void {
  if (from.y === to.y) return
  const direction = from.y < to.y ? 1 : -1
  const { x: startX, y: startY } = direction === 1 ? from : to
  const { x: endX, y: endY } = direction === 1 ? to : from
  const slope = (endX - startX) / (endY - startY)
  let x = startX
  for (let row = Math.floor(startY); row < endY; row++) {
    const tall = Math.min(row + 1, endY) - Math.max(row, startY)
    const next = x + slope * tall
    addSpan(areas, row * width, Math.min(x, next), Math.max(x, next), tall * direction)
    x = next
  }
}

/** The part of an edge within one row, from `left` to `right`: spreads its height over the pixels below it. */
function addSpan(areas: Float32Array, row: number, left: number, right: number, tall: number): void {
  const first = Math.floor(left)
  const last = Math.max(first, Math.ceil(right) - 1)
  let before = 0
  for (let pixel = first; pixel <= last; pixel++) {
    const covered = tall * shareRightOf(pixel, left, right)
    areas[row + pixel] = (areas[row + pixel] ?? 0) + covered - before
    before = covered
  }
  areas[row + last + 1] = (areas[row + last + 1] ?? 0) + tall - before
}

/** How much of a pixel lies right of a line that leads from `left` to `right` through its row, of what it is high. */
function shareRightOf(pixel: number, left: number, right: number): number {
  const wide = right - left
  if (wide === 0) return pixel + 1 - left
  const start = Math.min(Math.max(pixel - left, 0), wide)
  const end = Math.min(Math.max(pixel + 1 - left, 0), wide)
  const within = ((end - start) / wide) * (pixel + 1 - left - (start + end) / 2)
  return start / wide + within
}
