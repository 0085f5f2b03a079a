import type { Problem, Severity } from '../../model.ts'
import { repositoryPrefix } from './repository-prefix.ts'
import type { Checked } from './types.ts'
import { wholeNote } from './whole-note.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions: `::error file=…,line=…,…::what it is and how to mend it`, a line a problem. */
export function reportGithub({ files, problems }: Checked): string {
  const prefix = repositoryPrefix(files.root)
  return problems.map((problem) => toAnnotation(problem, prefix)).join('')
}

/** Columns are told of places within one line only: GitHub refuses them otherwise. */
function toAnnotation(problem: Problem, prefix: string): string {
  const { severity, file, line, column, endLine, endColumn, check, message } = problem
  const properties = {
    file: prefix + file,
    line,
    endLine,
    ...(endLine === line && { col: column, endColumn: Math.max(endColumn - 1, column) }),
    title: check,
  }
  const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${said.join(',')}::${escapeData(`${message}\n${wholeNote(problem)}`)}\n`
}

/** As in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

export const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
