import pc from 'picocolors'
import type { Place, Said } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { printable } from './printable.ts'
import { escapeData, escapeProperty } from './report-github.ts'
import { columnsOf, type ShownProblem, sayProblem } from './say-problem.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** Why the tool could not go on; `file` is '' where it is about none. */
export interface StopReason extends Said {
  file: string
  place?: Place | undefined
}

/** The text and where it belongs: machines read stdout, people are told on stderr. */
export function reportStop(
  code: string,
  reasons: readonly StopReason[],
  textOf: (file: string) => string | undefined,
  style: Style,
): { text: string; stream: 'stdout' | 'stderr' } {
  if (style.format === 'json') return { text: toJson(code, reasons), stream: 'stdout' }
  if (style.format === 'github') return { text: reasons.map(toAnnotation).join(''), stream: 'stdout' }
  return { text: reasons.map((reason) => toText(reason, textOf, style)).join('\n'), stream: 'stderr' }
}

/** `{version, error}`; where there are several reasons, the others stand in `error.more`. */
function toJson(code: string, reasons: readonly StopReason[]): string {
  const [first, ...more] = reasons.map(toFields)
  return answerInJson({ error: { code, ...first, ...(more.length > 0 && { more }) } })
}

const toFields = ({ message, note, file, place }: StopReason) => ({
  message,
  note,
  ...(file !== '' && { file }),
  ...(place && { line: place.start.line, column: place.start.column }),
})

function toAnnotation({ message, note, file, place }: StopReason): string {
  const at = file === '' ? '' : ` file=${escapeProperty(file)},line=${place?.start.line ?? 1}`
  return `::error${at}::${escapeData(`${message}\n${note}`)}\n`
}

function toText(
  { message, note, file, place }: StopReason,
  textOf: (file: string) => string | undefined,
  style: Style,
) {
  const colours = pc.createColors(style.colour)
  if (file === '') {
    const word = style.texts.cli.report.severities.error
    const lines = wrapBelow([message, note].map(printable), style.width)
    return `${colours.red(word)}\n${lines.map((line) => `${line}\n`).join('')}`
  }
  const lines = textOf(file)?.split('\n')
  const { start, end } = place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const shown: ShownProblem = {
    severity: 'error',
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
    note,
    related: [],
  }
  const said = sayProblem(shown, columnsOf([shown], style), (line) => lines?.[line - 1], style, colours)
  return `${colours.underline(printable(file))}\n${said.join('\n')}\n`
}
