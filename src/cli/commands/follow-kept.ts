import { type FollowedNewsroom, followNewsroom } from '../../follow/follow-newsroom.ts'
import type { Keeper } from '../../keep/keeper.ts'
import { showProgress } from '../report/show-progress.ts'
import { workInThreads } from '../threads/work-in-threads.ts'
import type { CommandContext } from './command-context.ts'
import { keysNamed } from './keys-named.ts'

/**
 * The newsroom with what is wrong in its articles: what was kept of them, and in threads what is new. Throws Stop (2)
 * where a key is none.
 */
export function followKept(
  words: readonly string[],
  keeper: Keeper,
  context: CommandContext,
): Promise<FollowedNewsroom> {
  const { root, now, stderr } = context
  const progress = showProgress(context, stderr)
  return followNewsroom({
    root,
    now: now(),
    keeper,
    wants: ['problems'],
    workOn: workInThreads,
    choose: (known) => keysNamed(words, known),
    onProgress: (done, total) => progress.step('articles', done, total),
  }).finally(progress.end)
}
