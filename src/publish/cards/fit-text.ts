import { remember } from '../../ground/basics/remember.ts'
import { drawable } from '../../ground/knowledge/drawn-letters.ts'
import { type Cut, glyphsOf, penOf } from './glyphs.ts'

/** A text in lines, and the size at which they fit. */
export interface FittedText {
  lines: string[]
  /** In pixels. */
  size: number
}

/** Where a text is to fit, and at which sizes. */
export interface Box {
  width: number
  height: number
  /** From large to small. */
  sizes: readonly number[]
  /** Of a line, in sizes. */
  leading: number
  tracking?: number
}

/** More characters fit nowhere on a card. */
const MOST = 1000
/** A smaller size is the better one where it saves a line and is hardly smaller. */
const HARDLY = 0.8

/** Sets a text as large as it fits; what is too long for the smallest size ends with an ellipsis. Lines are about equally long. */
export function fitText(text: string, cut: Cut, { width, height, sizes, leading, tracking = 0 }: Box): FittedText {
  const words = drawable(text.slice(0, MOST)).split(' ')
  // In units, the same at every size.
  const measure = remember((line: string) => penOf(glyphsOf(line, cut), cut, tracking).width)
  const fitsAt = (size: number) => (line: string) => measure(line) <= (width / size) * 1000
  const mostAt = (size: number) => Math.max(1, Math.floor(height / (size * leading)))
  let largest: FittedText | undefined
  for (const size of sizes) {
    if (largest && size < largest.size * HARDLY) break
    const fits = fitsAt(size)
    const lines = words.every(fits) ? wrap(words, fits) : []
    if (lines.length === 0 || lines.length > mostAt(size)) continue
    if (largest === undefined) largest = { lines, size }
    else if (lines.length < largest.lines.length) return { lines: balance(lines, measure), size }
  }
  if (largest) return { ...largest, lines: balance(largest.lines, measure) }
  const size = sizes.at(-1) ?? 0
  const fits = fitsAt(size)
  const broken = words.flatMap((word) => (fits(word) ? [word] : pieces(word, fits)))
  return { lines: clamp(wrap(broken, fits), mostAt(size), fits), size }
}

type Fits = (line: string) => boolean

function wrap(words: readonly string[], fits: Fits): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word that is longer than a line, in parts that are not. */
function pieces(word: string, fits: Fits): string[] {
  const parts = ['']
  for (const character of word) {
    const longer = parts.at(-1) + character
    if (parts.at(-1) === '' || fits(longer)) parts[parts.length - 1] = longer
    else parts.push(character)
  }
  return parts
}

/** The narrowest lines of which there are no more. */
function balance(lines: readonly string[], measure: (line: string) => number): string[] {
  const words = lines.join(' ').split(' ')
  let best = [...lines]
  for (;;) {
    const widest = Math.max(...best.map(measure))
    const narrower = wrap(words, (line) => measure(line) < widest)
    if (narrower.length > lines.length || narrower.some((line) => measure(line) >= widest)) return best
    best = narrower
  }
}

function clamp(lines: readonly string[], most: number, fits: Fits): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd()
  return [...kept, `${last.replace(/[\s.,:;–—-]+$/, '')}…`]
}
