import { lastAtMost } from '../ground/basics/last-at-most.ts'

/** A point of a text as editors count: line and UTF-16 unit from 0. */
export interface Point {
  line: number
  character: number
}

/** A stretch of a text as editors count; the end exclusive. */
export interface TypedRange {
  start: Point
  end: Point
}

/** A place as problems have it: lines and columns from 1, of the text as it was read. */
interface Spot {
  line: number
  column: number
}

/** A text as an editor holds it, with its own line ends, byte order mark and decomposed letters. */
export interface TypedText {
  /** As the editor holds it. */
  raw: string
  /** Its lines without their ends. */
  lines: readonly string[]
  /** The line end that its first line has. */
  lineEnd: string
  pointAt: (spot: Spot) => Point
  /** What is empty, which stands for a file or a line, is the whole line. */
  stretchOf: (from: Spot, to: Spot) => TypedRange
  /** Where the text as it was read (`\n`, composed letters) has a point. */
  spotAt: (point: Point) => Spot
}

/** Places in a text as it was read ↔ places in the text as it is typed. */
export function typedText(raw: string): TypedText {
  const lines = raw.split(/\r\n?|\n/)
  const columns = new Map<number, readonly number[]>()
  const columnsOf = (line: number): readonly number[] => {
    const known = columns.get(line) ?? readColumns(lines[line] ?? '', line === 0)
    columns.set(line, known)
    return known
  }
  const pointAt = ({ line, column }: Spot): Point => {
    const at = columnsOf(line - 1)
    return { line: line - 1, character: at[Math.min(column, at.length) - 1] ?? 0 }
  }
  return {
    raw,
    lines,
    lineEnd: /\r\n?|\n/.exec(raw)?.[0] ?? '\n',
    pointAt,
    stretchOf: (from, to) => {
      const [start, end] = [pointAt(from), pointAt(to)]
      const isEmpty = start.line === end.line && start.character === end.character
      if (!isEmpty) return { start, end }
      return { start: { ...start, character: 0 }, end: { ...start, character: lines[start.line]?.length ?? 0 } }
    },
    spotAt: ({ line, character }) => {
      const at = columnsOf(line)
      return { line: line + 1, column: lastAtMost(at.length, (index) => at[index] ?? 0, character) + 1 }
    },
  }
}

/** A letter with its marks, or syllables of Korean, which are composed of several letters. */
const COMPOSED = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu
const BYTE_ORDER_MARK = '\ufeff'

/** Where each unit of a line as it was read, and its end, stands in the line as it is typed. */
function readColumns(line: string, isFirst: boolean): number[] {
  const columns: number[] = []
  let at = isFirst && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  for (const [part] of line.slice(at).matchAll(COMPOSED)) {
    const read = part.normalize('NFC')
    for (let unit = 0; unit < read.length; unit++) columns.push(read === part ? at + unit : at)
    at += part.length
  }
  return [...columns, at]
}
