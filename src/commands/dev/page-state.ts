import type { Texts } from '../../messages/index.ts'
import type { Built } from '../../report/report-build.ts'
import { summarize } from '../../report/summarize.ts'
import type { End } from '../tell-end.ts'

/** What open pages are told; they reload where `build` is not the one that they were loaded with. */
export interface PageState {
  build: string
  /** `2 errors, 1 warning` */
  summary: string
  severity: 'error' | 'warning'
  problems: { place: string; message: string; note: string }[]
}

/** A build as pages are told of it. */
export function stateOfBuild(built: Built, build: string, { cli }: Texts): PageState {
  const { errors, warnings } = summarize(built)
  return {
    build,
    summary: cli.report.found(errors, warnings),
    severity: errors > 0 ? 'error' : 'warning',
    problems: built.problems.map(({ file, line, column, message, note }) => ({
      place: `${file}:${line}:${column}`,
      message,
      note,
    })),
  }
}

/** What ended a build, as pages are told of it; they stay at the last one. */
export const stateOfEnd = ({ reasons }: End, build: string, { cli }: Texts): PageState => ({
  build,
  summary: cli.report.found(reasons.length, 0),
  severity: 'error',
  problems: reasons.map(({ file, place, message, note }) => ({
    place: place ? `${file}:${place.start.line}:${place.start.column}` : file,
    message,
    note,
  })),
})
