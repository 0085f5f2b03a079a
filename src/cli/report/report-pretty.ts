import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import { groupBy } from '../../ground/basics/group-by.ts'
import type { NewsroomFiles, Problem } from '../../model.ts'
import { printable } from './printable.ts'
import { type Columns, columnsOf, sayProblem } from './say-problem.ts'
import { type LineOf, sourceLines } from './source-lines.ts'
import { summarize } from './summarize.ts'
import type { Checked, Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** For people: problems by file, each with its line of text and how to mend it; what it comes to and what to do next. */
export function reportPretty(checked: Checked, style: Style): string {
  const colours = pc.createColors(style.colour)
  const said = sayProblems(checked.files, checked.problems, style, colours)
  return [...said, ...(style.quiet ? [] : [saySummary(checked, style, colours)])].join('\n')
}

/** A text for each file that has problems. */
export function sayProblems(
  read: NewsroomFiles,
  problems: readonly Problem[],
  style: Style,
  colours: Colors,
): string[] {
  const linesOf = sourceLines(read)
  const columns = columnsOf(problems, style)
  const byFile = groupBy(problems, ({ file }) => file)
  return [...byFile].map(([file, here]) => sayFile(file, here, linesOf(file), columns, style, colours))
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
  const mendable = checked.problems.filter(({ fix }) => fix).length
  const mend = mendable > 0 ? [report.mendable(mendable)] : []
  if (errors + warnings === 0)
    return [`${colours.green('✓')} ${of}: ${report.clean}`, ...wrapBelow(mend, style.width), ''].join('\n')
  const mark = errors > 0 ? colours.red('✗') : colours.yellow('!')
  const example = checked.problems.find(({ severity }) => severity === 'error') ?? checked.problems[0]
  const { acceptance } = checked.problems.find((problem) => problem.acceptance !== undefined) ?? {}
  const next = [
    errors > 0 ? report.nextErrors : report.nextWarnings,
    ...mend,
    ...(acceptance === undefined ? [] : [acceptance]),
    report.explain(example?.check ?? ''),
  ]
  return [`${mark} ${of}: ${colours.bold(report.found(errors, warnings))}`, ...wrapBelow(next, style.width), ''].join(
    '\n',
  )
}
