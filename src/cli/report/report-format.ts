import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import type { Texts } from '../../ground/messages/index.ts'
import type { Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { printable } from './printable.ts'
import { problemsInJson } from './report-json.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What became of editions, or would. */
export interface Formatted {
  editions: readonly {
    file: string
    changes: boolean
    mended: readonly Problem[]
    refused: keyof Texts['cli']['format']['refused'] | undefined
    marks?: readonly (keyof Texts['cli']['format']['marks'])[]
  }[]
  /** With `--fix`: every problem that is left. */
  remaining: readonly Problem[] | undefined
  /** Nothing was written. */
  check: boolean
  /** The keys as they were named. */
  words: readonly string[]
}

/** What was written and mended, what was left as it is and what remains for a person; ready for stdout. */
export const reportFormat = (formatted: Formatted, style: Style): string =>
  style.format === 'json' ? answerInJson(toJson(formatted, style)) : toText(formatted, style)

function toJson({ editions, remaining, check }: Formatted, { texts }: Style) {
  const changed = editions.filter(({ changes }) => changes).map(({ file }) => file)
  return {
    written: check ? [] : changed,
    changed,
    unchanged: editions.length - changed.length,
    fixed: editions.flatMap(({ mended }) =>
      mended.map(({ check, file, line, column }) => ({ check, file, line, column })),
    ),
    marks: editions.flatMap(({ file, marks = [] }) => (marks.length > 0 ? [{ file, marks }] : [])),
    refused: editions.flatMap(({ file, refused }) => (refused ? [{ file, ...texts.cli.format.refused[refused] }] : [])),
    problems: problemsInJson(remaining ?? []),
  }
}

function toText(formatted: Formatted, style: Style): string {
  const colours = pc.createColors(style.colour)
  const lines = [
    ...formatted.editions.flatMap((edition) => sayEdition(edition, formatted.check, style, colours)),
    ...(style.quiet ? [] : saySummary(formatted, style, colours)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function sayEdition(
  { file, changes, mended, refused, marks = [] }: Formatted['editions'][number],
  check: boolean,
  { texts, width, quiet }: Style,
  { green, red, dim }: Colors,
): string[] {
  const say = texts.cli.format
  const below = (text: string) => wrapBelow([text], width, 4)
  if (refused) {
    const { message, note } = say.refused[refused]
    return [`${red('✗')} ${printable(file)}`, ...below(message), ...below(note).map(dim)]
  }
  if (!changes || (quiet && !check)) return []
  const ids = [...new Set(mended.map(({ check }) => check))]
  const list = ids.map((id) => `${id} (${mended.filter(({ check }) => check === id).length})`).join(', ')
  const said = mended.length > 0 ? below(check ? say.toMend(mended.length, list) : say.mended(mended.length, list)) : []
  return [
    `${check ? red('✗') : green('✓')} ${printable(file)}`,
    ...marks.flatMap((mark) => below(say.marks[mark])),
    ...said,
  ]
}

function saySummary({ editions, remaining, check, words }: Formatted, style: Style, colours: Colors): string[] {
  const { format: say, report } = style.texts.cli
  const changed = editions.filter(({ changes }) => changes).length
  const isWrong = editions.some(({ refused }) => refused) || (check && changed > 0)
  const of = check ? say.wouldChange(editions.length, changed) : say.summary(editions.length, changed)
  const command = ['facing format', ...words, ...(remaining ? ['--fix'] : [])].join(' ')
  const [errors = 0, warnings = 0, notes = 0] = (['error', 'warning', 'info'] as const).map(
    (severity) => remaining?.filter((problem) => problem.severity === severity).length,
  )
  const next = [
    ...(check && changed > 0 ? [say.write(command)] : []),
    ...(remaining
      ? [errors + warnings + notes > 0 ? say.remain(report.found(errors, warnings, notes)) : say.clean]
      : []),
  ]
  return [`${isWrong ? colours.red('✗') : colours.green('✓')} ${of}`, ...wrapBelow(next, style.width)]
}
