import type { TextLine } from './text-lines.ts'

/** How a program, or a person, broke the lines of a text. */
export interface Wrap {
  /** No line is longer. */
  width: number
  /** So much shorter a line may be though there was room for another word: people break where they like. */
  slack: number
}

/** Narrower is verse, wider is no longer broken by a program of mail. */
const NARROWEST = 40
const WIDEST = 130
/** Of lines that another follows, so many must be as full as the width lets them be. */
const SHARE = 0.6
/** Of lines broken by hand, in so many a sentence goes on in small letters. */
const BY_HAND = 0.4

/**
 * How the lines of a text were broken; undefined where they end where paragraphs do. A line broken at column W is no longer
 * than W, and the first word of the next had no room: the width is the one that fits most lines.
 */
export function wrapOf(lines: readonly TextLine[]): Wrap | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next === undefined || next.isAfterGap ? [] : [{ line, next, length: lengthOf(line) }]
  })
  const broken = pairs.filter(({ line, next }) => breaksSentence(line, next))
  const { width, most } = bestWidth(pairs.map(({ length, next }) => [length, length + firstWord(next).length + 1]))
  const isRange = width >= NARROWEST && width <= WIDEST
  if (isRange && most >= pairs.length * SHARE && (pairs.length > 3 || broken.length > 0)) return { width, slack: 0 }
  if (broken.length < 3 || broken.length < pairs.length * BY_HAND) return undefined
  const longest = broken.reduce((length, pair) => Math.max(length, pair.length), 0)
  return { width: longest, slack: longest / 4 }
}

/** The column within most of the spans (the end exclusive), and within how many it is. */
function bestWidth(spans: readonly (readonly [number, number])[]): { width: number; most: number } {
  const ends = spans.flatMap(([from, to]) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ])
  ends.sort((a, b) => a.at - b.at || a.step - b.step)
  let [open, most, width] = [0, 0, 0]
  for (const { at, step } of ends) {
    open += step
    if (open > most) [most, width] = [open, at]
  }
  return { width, most }
}

/** Whether a line had no room for the first word of the next. */
export function isFull(line: TextLine, next: TextLine, { width, slack }: Wrap): boolean {
  const length = lengthOf(line)
  return length <= width + 2 && length + firstWord(next).length >= width - slack
}

/** Whether a sentence goes on in the next line: it is long, ends nothing, and the next begins with a small letter. */
export const breaksSentence = (line: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  !next.isAfterGap &&
  line.said.length >= NARROWEST &&
  line.said.length <= WIDEST &&
  !/[.!?…:;»”"]$/.test(line.said) &&
  /^[\p{Ll}(]/u.test(next.said)

const lengthOf = ({ said, indent }: TextLine): number => said.length + indent

const firstWord = ({ said }: TextLine): string => /^\S*/.exec(said)?.[0] ?? ''
