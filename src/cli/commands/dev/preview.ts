import { siteFacts } from '../../../link/site-facts.ts'
import { reportPreview } from '../../report/report-build.ts'
import { buildNewsroom } from '../build-newsroom.ts'
import { chooseOut } from '../choose-out.ts'
import type { Context } from '../context.ts'
import { endOf, tellEnd } from '../tell-end.ts'
import type { Shown } from './answer-request.ts'
import { stateOfBuild, stateOfEnd } from './page-state.ts'

/** Two ways to build what open pages show. */
interface Preview {
  /** What is to be shown from now on. Throws Stop where settings or the disk end it. */
  build: () => Promise<Shown>
  /** The same, but whatever ends the build is told and the last site stays. */
  rebuild: () => Promise<Shown>
}

/** Builds the site of a newsroom again and again into `.facing/dev`, drafts included, and tells the terminal of each build. */
export function createPreview(context: Context): Preview {
  const folder = chooseOut('.facing/dev', { ...context, cwd: context.root })
  let builds = 0
  let prefix = '/'
  const { missing } = context.texts.cli.dev

  const build = async (keepIndex = false): Promise<Shown> => {
    const built = await buildNewsroom(context, { out: folder, drafts: true, keepIndex })
    prefix = siteFacts(built.newsroom.settings).prefix
    if (built.published && built.published.written + built.published.removed > 0) builds += 1
    context.stdout.write(reportPreview(built, context))
    return { folder, prefix, missing, state: stateOfBuild(built, buildId(), context.texts) }
  }
  /** Differs from that of a server that ran before: pages it left open reload too. */
  const buildId = () => `${process.pid}-${builds}`

  const rebuild = async (): Promise<Shown> => {
    try {
      return await build(true)
    } catch (error) {
      const end = endOf(error, context)
      await tellEnd(end, context)
      return { folder, prefix, missing, state: stateOfEnd(end, buildId(), context.texts) }
    }
  }
  return { build: () => build(), rebuild }
}
