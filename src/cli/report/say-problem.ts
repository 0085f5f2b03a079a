import type { Colors } from 'picocolors/types'
import type { CheckId, Problem, Severity } from '../../model.ts'
import { displayWidth } from './display-width.ts'
import { excerpt } from './excerpt.ts'
import { printable } from './printable.ts'
import type { LineOf } from './source-lines.ts'
import type { Style } from './types.ts'
import { wrapBelow, wrapText } from './wrap-text.ts'

/** Widths of the columns before the text, so that all problems stand in line. */
export interface Columns {
  place: number
  severity: number
}

/** What of a problem is shown; `check` is absent where no check found it. */
export type ShownProblem = Omit<Problem, 'check' | 'article' | 'file' | 'url'> & { check?: CheckId }

/** The columns that the places and severities of these problems need. */
export function columnsOf(problems: readonly ShownProblem[], { texts }: Style): Columns {
  return {
    place: Math.max(...problems.map((problem) => placeOf(problem).length)),
    severity: Math.max(...problems.map(({ severity }) => texts.cli.report.severities[severity].length)),
  }
}

/** One problem as lines: place, severity and message; its line of text with a mark; how to mend it; the other places. */
export function sayProblem(
  problem: ShownProblem,
  columns: Columns,
  lineOf: LineOf,
  style: Style,
  colours: Colors,
): string[] {
  const indent = 2 + columns.place + 2 + columns.severity + 2
  const width = style.width - indent
  const severity = style.texts.cli.report.severities[problem.severity]
  const head = [
    '  ',
    colours.dim(placeOf(problem).padStart(columns.place)),
    '  ',
    paint(problem.severity, colours)(severity.padEnd(columns.severity)),
    '  ',
  ].join('')
  const text = [
    ...withId(wrapText(printable(problem.message), width), problem.check, width, colours),
    ...sayExcerpt(problem, lineOf, width, colours),
    ...wrapText(printable(problem.note), width),
    ...problem.related.flatMap((other) => sayRelated(other, width, colours)),
  ]
  return text.filter((line) => line !== '').map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line)
}

const placeOf = ({ line, column }: ShownProblem): string => `${line}:${column}`

const paint = (severity: Severity, colours: Colors) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.blue })[severity]

/** The id of the check stands dimmed after the message, on its last line if there is room. */
function withId(lines: string[], id: CheckId | undefined, width: number, { bold, dim }: Colors): string[] {
  const last = lines.at(-1) ?? ''
  const bolded = lines.map((line) => bold(line))
  if (id === undefined) return bolded
  if (displayWidth(last) + 2 + id.length > width) return [...bolded, dim(id)]
  return [...bolded.slice(0, -1), `${bold(last)}  ${dim(id)}`]
}

function sayExcerpt(problem: ShownProblem, lineOf: LineOf, width: number, { dim, cyan }: Colors): string[] {
  const { line, column, endLine, endColumn } = problem
  // A place without extent stands for the whole file.
  const text = line === endLine && column === endColumn ? undefined : lineOf(line)
  const gutter = `${line} │ `
  const shown = text === undefined ? undefined : excerpt(text, problem, width - gutter.length)
  if (shown === undefined) return []
  return [dim(gutter) + shown.line, dim(gutter.replace(/\d/g, ' ')) + cyan(shown.marks)]
}

function sayRelated(
  { file, line, column, message }: ShownProblem['related'][number],
  width: number,
  { dim }: Colors,
): string[] {
  const place = `→ ${printable(file)}:${line}:${column}`
  return [dim(place), ...wrapBelow([printable(message)], width)]
}
