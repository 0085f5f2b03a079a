import type { Severity } from '../model.ts'
import type { Checked } from './types.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions: `::error file=…,line=…,…::what it is and how to mend it`, a line a problem. */
export const reportGithub = ({ problems }: Checked): string =>
  problems
    .map(({ severity, file, line, column, endLine, endColumn, check, message, note }) => {
      const properties = {
        file,
        line,
        endLine,
        ...(endLine === line && { col: column, endColumn: Math.max(endColumn - 1, column) }),
        title: check,
      }
      const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      return `::${COMMANDS[severity]} ${said.join(',')}::${escapeData(`${message}\n${note}`)}\n`
    })
    .join('')

/** As in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

export const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
