import packageFile from '../../../package.json' with { type: 'json' }
import type { Problem, Severity } from '../../model.ts'
import { readCheckPage } from '../../read/read-check-page.ts'
import { repositoryPrefix } from './repository-prefix.ts'
import { firstParagraph, sayMarkdown } from './say-markdown.ts'
import type { Checked } from './types.ts'
import { wholeNote } from './whole-note.ts'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning; paths relative to the repository. */
export function reportSarif({ files, problems }: Checked): string {
  const prefix = repositoryPrefix(files.root)
  const pages = new Map(problems.map(({ check, url }) => [check, url]))
  const ids = [...pages.keys()].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: packageFile.name,
            version: packageFile.version,
            rules: ids.map((id) => toRule(id, pages.get(id) ?? '')),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => toResult(problem, ids, prefix)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The first paragraph of a check's page says what it finds. */
function toRule(id: string, url: string) {
  const markdown = readCheckPage(url)
  const text = sayMarkdown(markdown, { colour: false, width: Number.POSITIVE_INFINITY })
  return { id, shortDescription: { text: firstParagraph(markdown) }, help: { text, markdown } }
}

const toResult = (problem: Problem, ids: readonly string[], prefix: string) => ({
  ruleId: problem.check,
  ruleIndex: ids.indexOf(problem.check),
  level: LEVELS[problem.severity],
  message: { text: `${problem.message}. ${wholeNote(problem)}` },
  locations: [{ physicalLocation: toLocation(prefix + problem.file, problem) }],
  relatedLocations: problem.related.map(({ file, line, column, message }, id) => ({
    id,
    message: { text: message },
    physicalLocation: toLocation(prefix + file, { line, column }),
  })),
})

function toLocation(file: string, place: { line: number; column: number; endLine?: number; endColumn?: number }) {
  const { line, column, endLine = line, endColumn = column } = place
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}
