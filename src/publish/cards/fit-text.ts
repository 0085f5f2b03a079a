import { type Cut, drawable, glyphsOf, penOf } from './glyphs.ts'

/** A text in lines, and the size at which they fit. */
export interface FittedText {
  lines: string[]
  /** In pixels. */
  size: number
}

interface Box {
  width: number
  height: number
  /** From large to small. */
  sizes: readonly number[]
  /** Of a line, in sizes. */
  leading: number
  tracking?: number
}

/** Sets a text as large as it fits; what is too long for the smallest size ends with an ellipsis. Lines are about equally long. */
export function fitText(text: string, cut: Cut, { width, height, sizes, leading, tracking = 0 }: Box): FittedText {
  const words = drawable(text).split(' ')
  for (const size of sizes) {
    const most = Math.max(1, Math.floor(height / (size * leading)))
    const units = (width / size) * 1000
    const measure = (line: string) => penOf(glyphsOf(line, cut), cut, tracking).width
    const fits = (line: string) => measure(line) <= units
    const isLast = size === sizes.at(-1)
    if (!isLast && !words.every(fits)) continue
    const lines = wrap(
      words.flatMap((word) => (fits(word) ? [word] : pieces(word, fits))),
      fits,
    )
    if (lines.length <= most) return { lines: balance(lines, measure), size }
    if (isLast) return { lines: clamp(lines, most, fits), size }
  }
  return { lines: [], size: 0 }
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
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd()
  return [...kept, `${last.replace(/[\s.,:;–—-]+$/, '')}…`]
}
