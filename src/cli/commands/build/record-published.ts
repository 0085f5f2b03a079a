import { CHECKS, checkPage } from '../../../checks/index.ts'
import { tellProblems } from '../../../checks/tell-problems.ts'
import { ADDRESSES_FILE } from '../../../ground/addresses/addresses-file.ts'
import { toSay } from '../../../ground/messages/to-say.ts'
import { type Found, Stop } from '../../../model.ts'
import { recordAddresses } from '../../../write/record-addresses.ts'
import type { Built } from '../../report/report-build.ts'
import type { CommandContext } from '../command-context.ts'

/** Notes the addresses that have become public, but for those of a mere look at what is not. `recorded`: the file that was written. */
export function recordPublished(
  built: Built,
  { root, language }: Pick<CommandContext, 'root' | 'language'>,
): { built: Built; recorded?: string } {
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
