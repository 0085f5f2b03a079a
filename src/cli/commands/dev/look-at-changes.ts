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
  return {
    look(before, wants) {
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
    },
    soFar: () => known?.(),
  }
}
