import { reportBuild } from '../report/report-build.ts'
import { buildNewsroom } from './build-newsroom.ts'
import { chooseOut } from './choose-out.ts'
import type { Run } from './context.ts'

/** `facing build`: check, then the whole site; 1 and nothing published where there is an error. */
export const build: Run = async (_words, { out, drafts }, context) => {
  const said = out === undefined ? undefined : String(out)
  const built = await buildNewsroom(context, { out: chooseOut(said, context), drafts: drafts === true })
  context.stdout.write(reportBuild({ ...built, out: said ?? '_site' }, context))
  return built.published === undefined ? 1 : 0
}
