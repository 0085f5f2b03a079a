import type { Newsroom } from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import type { Context } from './context.ts'

/** Tells the problems of folders whose editions cannot be read, as `facing check` would; the exit code. */
export function tellUnreadable(keys: readonly string[], newsroom: Newsroom, context: Context): 1 {
  const asked = new Set(keys)
  const problems = checkNewsroom(newsroom, context.language, asked)
  context.stdout.write(reportProblems({ newsroom, problems, keys: asked }, context))
  return 1
}
