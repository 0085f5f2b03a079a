import { type FollowedNewsroom, followNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Wanted } from '../../../follow/work-on-folder.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import { showProgress } from '../../report/show-progress.ts'
import { workInThreads } from '../../threads/work-in-threads.ts'
import type { CommandContext } from '../command-context.ts'

/** Looks at a newsroom time after time. */
interface Looker {
  /** As it is now; `before`: as it was, and the paths at which it has changed since. Throws Stop where settings or the disk end it. */
  look: (before: Before | undefined, wants: Wanted) => Promise<FollowedNewsroom>
  /** Works on articles that have changed, so that `look` finds them done if they are still the same then. */
  prepare: (before: Before) => Promise<void>
  /** What is known while it looks; undefined before the first time. */
  soFar: () => FollowedNewsroom | undefined
}

interface Before {
  newsroom: FollowedNewsroom
  paths: readonly string[]
}

/** Looks in threads, and shows on the terminal how far it is. The signal ends it. */
export function lookAtChanges(context: CommandContext, keeper: Keeper, signal: AbortSignal): Looker {
  let known: (() => FollowedNewsroom) | undefined
  const look: Looker['look'] = (before, wants) => {
    const progress = showProgress(context, context.stderr)
    return followNewsroom({
      root: context.root,
      now: context.now(),
      keeper,
      before,
      wants,
      workOn: workInThreads,
      signal,
      onProgress: (done, total) => progress.step(wants.length > 0 ? 'articles' : 'outlines', done, total),
      onBegun: (soFar) => {
        known = soFar
      },
    }).finally(progress.end)
  }
  return {
    look,
    async prepare(before) {
      const { folders } = before.newsroom.files
      const isKnown = (path: string) => folders.some((folder) => path.startsWith(`${folder.path}/`))
      // Whoever looks is told what is wrong.
      if (before.paths.every(isKnown)) await look(before, ['problems']).catch(() => {})
    },
    soFar: () => known?.(),
  }
}
