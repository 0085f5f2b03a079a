import packageFile from '../../package.json' with { type: 'json' }
import type { Problem, Severity } from '../model.ts'
import type { Checked } from './types.ts'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning; paths relative to the root. */
export function reportSarif({ problems }: Checked): string {
  const ids = [...new Set(problems.map(({ check }) => check))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: packageFile.name, version: packageFile.version, rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => toResult(problem, ids)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const toResult = (problem: Problem, ids: readonly string[]) => ({
  ruleId: problem.check,
  ruleIndex: ids.indexOf(problem.check),
  level: LEVELS[problem.severity],
  message: { text: `${problem.message}. ${problem.note}` },
  locations: [{ physicalLocation: toLocation(problem.file, problem) }],
  relatedLocations: problem.related.map(({ file, line, column, message }, id) => ({
    id,
    message: { text: message },
    physicalLocation: toLocation(file, { line, column }),
  })),
})

function toLocation(file: string, place: { line: number; column: number; endLine?: number; endColumn?: number }) {
  const { line, column, endLine = line, endColumn = column } = place
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}
