import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import type { Problem } from '../model.ts'
import { printable } from './printable.ts'
import { type Columns, columnsOf, sayProblem } from './say-problem.ts'
import { type LineOf, sourceLines } from './source-lines.ts'
import { summarize } from './summarize.ts'
import type { Checked, Style } from './types.ts'
import { wrapText } from './wrap-text.ts'

/** For people: problems by file, each with its line of text and how to mend it; what it comes to and what to do next. */
export function reportPretty(checked: Checked, style: Style): string {
  const colours = pc.createColors(style.colour)
  const linesOf = sourceLines(checked.newsroom)
  const columns = columnsOf(checked.problems, style)
  const files = [...new Set(checked.problems.map(({ file }) => file))]
  const parts = files.map((file) => {
    const problems = checked.problems.filter((problem) => problem.file === file)
    return sayFile(file, problems, linesOf(file), columns, style, colours)
  })
  return [...parts, ...(style.quiet ? [] : [saySummary(checked, style, colours)])].join('\n')
}

function sayFile(
  file: string,
  problems: Problem[],
  lineOf: LineOf,
  columns: Columns,
  style: Style,
  colours: Colors,
): string {
  const said = problems.map((problem) => `${sayProblem(problem, columns, lineOf, style, colours).join('\n')}\n`)
  return `${colours.underline(printable(file))}\n${said.join('\n')}`
}

/** `2 articles, 4 editions: 1 error, 3 warnings`, and what follows from it. */
function saySummary(checked: Checked, style: Style, colours: Colors): string {
  const { report } = style.texts.cli
  const { articles, editions, errors, warnings } = summarize(checked)
  const of = report.checked(articles, editions)
  if (errors + warnings === 0) return `${colours.green('✓')} ${of}: ${report.clean}\n`
  const mark = errors > 0 ? colours.red('✗') : colours.yellow('!')
  const example = checked.problems.find(({ severity }) => severity === 'error') ?? checked.problems[0]
  const next = [errors > 0 ? report.nextErrors : report.nextWarnings, report.explain(example?.check ?? '')]
  return [
    `${mark} ${of}: ${colours.bold(report.found(errors, warnings))}`,
    ...next.flatMap((line) => wrapText(line, style.width - 2)).map((line) => `  ${line}`),
    '',
  ].join('\n')
}
