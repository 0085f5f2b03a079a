import { reportBuild } from '../report/report-build.ts'
import { keepAnswer, snapshotOfInputs } from './build/keep-answer.ts'
import { recordPublished } from './build/record-published.ts'
import { buildNewsroom } from './build-newsroom.ts'
import { chooseOut } from './choose-out.ts'
import type { Run } from './command-context.ts'

/** `facing build`: check, then the whole site; 1 and nothing published where there is an error. */
export const build: Run = async (_words, { out, drafts, future, epub, pdf }, context) => {
  const said = out === undefined ? undefined : String(out)
  const site = chooseOut(said, context)
  const inputs = snapshotOfInputs(context.root)
  const downloads = (['epub', 'pdf'] as const).filter((form) => ({ epub, pdf })[form] === true)
  const options = { out: site, drafts: drafts === true, future: future === true, downloads }
  const checked = { ...(await buildNewsroom(context, options)), out: said ?? '_site' }
  const { built, recorded } = recordPublished(checked, context)
  const report = reportBuild(built, context)
  context.stdout.write(report(built))
  if (built.published === undefined) return 1
  keepAnswer(built, report, { inputs, recorded, site }, context)
  return 0
}
