import type { Place } from '../../model.ts'

/** A point of a file: line and column from 1. */
export type FilePoint = Pick<Place['start'], 'line' | 'column'>

/** A line of a part's text: where it begins in the text, and where in the file. */
interface LineAt {
  at: number
  length: number
  line: number
  column: number
}

/**
 * Where the points of a stretch of a file are in a text that stands there without the marks before its lines (`- `, `> `, `[^1]: `,
 * quotation marks): offsets, undefined of what is none of the text. Undefined too where the file writes the text otherwise.
 */
export function pointWithin(
  lines: readonly string[],
  { start, end }: Place,
  text: string,
): ((point: FilePoint) => number | undefined) | undefined {
  const found = linesOfText(lines, { start, end }, text)
  if (found === undefined) return undefined
  return ({ line, column }) => {
    const here = found.find((each) => each.line === line)
    const within = column - (here?.column ?? 0)
    return here && within >= 0 && within <= here.length ? here.at + within : undefined
  }
}

function linesOfText(lines: readonly string[], { start, end }: Place, text: string): LineAt[] | undefined {
  const found: LineAt[] = []
  let [at, line] = [0, start.line]
  for (const each of text.split('\n')) {
    const from = (one: number) => (one === start.line ? start.column - 1 : 0)
    while (line <= end.line && (lines[line - 1] ?? '').indexOf(each, from(line)) < 0) line++
    if (line > end.line) return undefined
    const column = (lines[line - 1] ?? '').indexOf(each, from(line)) + 1
    found.push({ at, length: each.length, line, column })
    at += each.length + 1
    line++
  }
  return found
}
