import pc from 'picocolors'
import type { Texts } from '../../ground/messages/index.ts'
import { answerInJson } from './answer-in-json.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What was begun. */
export interface Begun {
  /** Paths of the files, relative to the newsroom. */
  written: readonly string[]
  /** What somebody has still to write, in its order. */
  missing: readonly (keyof Texts['cli']['new']['report']['missing'])[]
  /** What to do now, a command or a sentence a line. */
  next: readonly string[]
}

/** Most files that are named one by one. */
const FEW = 3

/** What was written and what comes next; ready for stdout. */
export function reportNew({ written, missing, next }: Begun, style: Style): string {
  const { report } = style.texts.cli.new
  const left = missing.map((key) => ({ key, message: report.missing[key] }))
  if (style.format === 'json') return answerInJson({ written, missing: left, dropped: [], problems: [] })
  if (style.quiet) return ''
  const colours = pc.createColors(style.colour)
  const files = written.length > FEW ? [report.written(written.length)] : written
  const below = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...wrapBelow(lines, style.width)] : []
  const lines = [
    ...files.map((file) => `${colours.green('✓')} ${file}`),
    ...below(
      report.left,
      left.map(({ message }) => message),
    ),
    ...below(report.next, next),
  ]
  return `${lines.join('\n')}\n`
}
