import type { Texts } from '../../../ground/messages/index.ts'
import type { Severity } from '../../../model.ts'
import type { Previewed } from '../../report/report-build.ts'
import { countProblems } from '../../report/summarize.ts'
import type { End } from '../tell-end.ts'

/** What open pages are told; they reload where `build` is not the one that they were loaded with. */
export interface PageState {
  build: string
  /** `2 errors, 1 warning: the pages stay as they were` */
  summary: string
  severity: 'error' | 'warning'
  /** Errors first; `place`: `error articles/a/index.es.md:3:1`. */
  problems: { place: string; message: string; note: string }[]
}

/** Before there is a build. */
export const NO_STATE: PageState = { build: '', summary: '', severity: 'warning', problems: [] }

/** What stops publishing is shown first. */
const WEIGHTS: readonly Severity[] = ['error', 'warning', 'info']

/** A build as pages are told of it. */
export function stateOfBuild(built: Previewed, build: string, { cli }: Texts): PageState {
  const { errors, warnings } = countProblems(built.problems)
  const found = cli.report.found(errors, warnings) || cli.report.found(0, 0, built.problems.length)
  return {
    build,
    summary: errors > 0 ? (built.isShown ? cli.dev.shown : cli.dev.refused)(found) : found,
    severity: errors > 0 ? 'error' : 'warning',
    problems: built.problems
      .toSorted((one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity))
      .map(({ severity, file, line, column, message, note }) => ({
        place: `${cli.report.severities[severity]} ${file}:${line}:${column}`,
        message,
        note,
      })),
  }
}

/** What ended a build, as pages are told of it; they stay at the last one. */
export const stateOfEnd = ({ reasons }: End, build: string, { cli }: Texts): PageState => ({
  build,
  summary: cli.dev.refused(cli.report.found(reasons.length, 0)),
  severity: 'error',
  problems: reasons.map(({ file, place, message, note }) => ({
    place: place ? `${file}:${place.start.line}:${place.start.column}` : file,
    message,
    note,
  })),
})
