import { dirname, join } from 'node:path'
import { changedPaths, type Snapshot, takeSnapshot } from '../../../ground/basics/snapshot.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import type { Built, Outcome } from '../../report/report-build.ts'
import type { CommandContext } from '../command-context.ts'
import { answerOf, questionOf, writeAnswer } from './kept-answer.ts'

/** All that a build reads of a newsroom; to be taken before it reads, which is `readAt`. */
export const snapshotOfInputs = (root: string, readAt = Date.now()): Snapshot =>
  takeSnapshot(
    ['articles', 'pages', 'newsroom'].map((name) => join(root, name)),
    readAt,
  )

/** The inputs as they are after this build itself has written one of their files, where nothing else has changed since. */
function withOwn(inputs: Snapshot, file: string, root: string): Snapshot {
  const now = snapshotOfInputs(root, Number.POSITIVE_INFINITY)
  const path = join(root, file)
  const own = new Set([path, `${dirname(path)}/`])
  return changedPaths(inputs, now).every((each) => own.has(each)) ? now : inputs
}

/**
 * Keeps for `answerBeforeLoading` what a build would say that finds all as it now is. `inputs` are of before this build,
 * `recorded` the file of them that it has written itself; `site`: its folder, absolute.
 */
export function keepAnswer(
  { newsroom, drafts, published }: Built,
  report: (outcome: Outcome) => string,
  { inputs, recorded, site }: { inputs: Snapshot; recorded: string | undefined; site: string },
  context: CommandContext,
): void {
  const tool = toolKey()
  if (tool === undefined || published?.left === undefined) return
  const { written, unchanged, left } = published
  const again = { ...published, written: 0, unchanged: written + unchanged, removed: 0 }
  writeAnswer(context.root, {
    tool,
    day: newsroom.today,
    timezone: newsroom.settings.timezone,
    holdsLater: !drafts && !newsroom.digests.some(({ found }) => found.some(({ check }) => check === 'date-future')),
    snapshots: [
      recorded ? withOwn(inputs, recorded, context.root) : inputs,
      left.snapshot,
      takeSnapshot([join(context.root, '.facing', 'unfinished')]),
    ],
    site: [site, left.at],
    question: questionOf(context.argv, context),
    answer: answerOf((seconds) => report({ published: again, seconds })),
  })
}
