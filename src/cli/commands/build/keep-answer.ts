import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Snapshot, takeSnapshot } from '../../../ground/basics/snapshot.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import type { Built, Outcome } from '../../report/report-build.ts'
import type { CommandContext } from '../command-context.ts'
import { answerOf, questionOf, writeAnswer } from './kept-answer.ts'

/** All that a build reads of a newsroom; to be taken before it reads. */
export const snapshotOfInputs = (root: string): Snapshot =>
  takeSnapshot(
    ['articles', 'pages', 'newsroom'].map((name) => join(root, name)),
    Date.now(),
  )

/**
 * Keeps for `answerBeforeLoading` what a build would say that finds all as it now is. `inputs` are of before this build;
 * `site`: its folder, absolute.
 */
export function keepAnswer(
  { newsroom, drafts, published }: Built,
  report: (outcome: Outcome) => string,
  { inputs, site }: { inputs: Snapshot; site: string },
  context: CommandContext,
): void {
  const tool = toolKey()
  if (tool === undefined || published === undefined) return
  const { written, unchanged } = published
  const again = { ...published, written: 0, unchanged: written + unchanged, removed: 0 }
  const at = realpathSync(site)
  writeAnswer(context.root, {
    tool,
    day: newsroom.today,
    timezone: newsroom.settings.timezone,
    holdsLater: !drafts && !newsroom.digests.some(({ found }) => found.some(({ check }) => check === 'date-future')),
    snapshots: [inputs, takeSnapshot([at, join(context.root, '.facing', 'unfinished')])],
    site: [site, at],
    question: questionOf(context.argv, context),
    answer: answerOf((seconds) => report({ published: again, seconds })),
  })
}
