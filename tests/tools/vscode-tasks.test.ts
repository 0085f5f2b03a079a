import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reportGithub } from '../../src/cli/report/report-github.ts'
import type { Severity } from '../../src/model.ts'
import { checkedWith, PROBLEMS } from '../cli/report/checked.ts'

const [{ problemMatcher }] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks

/** What VS Code makes of a line: a word that it does not know is the matcher's own severity. */
function matched(line: string) {
  const { regexp, severity, file, line: at, column, endColumn, code, message } = problemMatcher.pattern
  const found = new RegExp(regexp).exec(line)
  const said = found?.[severity] ?? ''
  return found
    ? {
        severity: ['error', 'warning', 'info'].includes(said) ? said : problemMatcher.severity,
        ...{ file: found[file], line: found[at], column: found[column], endColumn: found[endColumn] },
        ...{ code: found[code], message: found[message] },
      }
    : undefined
}

it.each<Severity>(['error', 'warning', 'info'])('a problem that is %s is one in VS Code too', (severity) => {
  const [problem] = PROBLEMS
  const [line = ''] = reportGithub(checkedWith([{ ...(problem as (typeof PROBLEMS)[number]), severity }])).split('\n')
  expect(matched(line)).toEqual({
    severity,
    file: 'articles/night-bus/index.en.md',
    line: '6',
    column: '1',
    endColumn: '11',
    code: 'translator-missing',
    message: 'Missing translators, expected at least one because this is a translation of index.es.md',
  })
})

it('a problem of several lines has no columns', () => {
  const [problem] = PROBLEMS
  const long = { ...(problem as (typeof PROBLEMS)[number]), endLine: 9 }
  expect(matched(reportGithub(checkedWith([long])).trim())).toMatchObject({ line: '6', column: undefined })
})
