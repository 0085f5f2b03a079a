import { CHECKS, checkPage } from '../../checks/index.ts'
import { tellProblems } from '../../checks/tell-problems.ts'
import { ADDRESSES_FILE } from '../../ground/addresses/addresses-file.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Found, Stop } from '../../model.ts'
import { recordAddresses } from '../../write/record-addresses.ts'
import { type Built, reportBuild } from '../report/report-build.ts'
import { keepAnswer, snapshotOfInputs } from './build/keep-answer.ts'
import { buildNewsroom } from './build-newsroom.ts'
import { chooseOut } from './choose-out.ts'
import type { CommandContext, Run } from './command-context.ts'

/** `facing build`: check, then the whole site; 1 and nothing published where there is an error. */
export const build: Run = async (_words, { out, drafts, future }, context) => {
  const said = out === undefined ? undefined : String(out)
  const site = chooseOut(said, context)
  const inputs = snapshotOfInputs(context.root)
  const options = { out: site, drafts: drafts === true, future: future === true }
  const checked = { ...(await buildNewsroom(context, options)), out: said ?? '_site' }
  const { built, recorded } = record(checked, context)
  const report = reportBuild(built, context)
  context.stdout.write(report(built))
  if (built.published === undefined) return 1
  keepAnswer(built, report, { inputs, recorded, site }, context)
  return 0
}

/** Notes the addresses that have become public, but for those of a mere look at what is not. `recorded`: the file that was written. */
function record(built: Built, { root, language }: CommandContext): { built: Built; recorded?: string } {
  const { published, drafts, future, newsroom } = built
  if (published?.addresses === undefined || drafts || future) return { built }
  const ended = recordAddresses(root, published.addresses, newsroom.settings.url)
  if (!(ended instanceof Stop)) return { built, ...(ended === 'written' && { recorded: ADDRESSES_FILE }) }
  const found: Found = {
    check: 'address-lost',
    file: ADDRESSES_FILE,
    severity: 'warning',
    say: toSay('address-lost.unwritable'),
  }
  const telling = { checks: CHECKS, settings: newsroom.settings, pageOf: checkPage, language }
  return { built: { ...built, problems: [...built.problems, ...tellProblems([found], [], telling)] } }
}
