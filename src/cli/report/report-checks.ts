import pc from 'picocolors'
import type { Check } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { sayTable } from './table.ts'
import type { Style } from './types.ts'
import { wrapText } from './wrap-text.ts'

/** A group of checks with what each is about, in a few words. */
export interface ListedGroup {
  group: string
  checks: { check: string; severity: Check['severity']; safety: boolean; about: string }[]
}

/** Every check by its group: a line with id and severity, and below it what it does. */
export function reportChecks(groups: readonly ListedGroup[], style: Style): string {
  if (style.format === 'json') return answerInJson({ groups })
  const { bold, dim } = pc.createColors(style.colour)
  const { explain, report } = style.texts.cli
  const said = groups.map(({ group, checks }) => {
    const heads = sayTable(
      checks.map(({ check, severity }) => [
        { text: check, paint: bold },
        { text: severity === 'off' ? explain.off : report.severities[severity], paint: dim },
      ]),
    )
    const lines = checks.flatMap(({ about }, index) => [
      `  ${heads[index]}`,
      ...wrapText(about, style.width - 4).map((line) => `    ${line}`),
    ])
    return [explain.group(group), '', ...lines, ''].join('\n')
  })
  return said.join('\n')
}
