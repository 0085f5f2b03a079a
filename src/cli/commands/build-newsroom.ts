import { performance } from 'node:perf_hooks'
import { type FollowedNewsroom, followNewsroom } from '../../follow/follow-newsroom.ts'
import { sourceOf } from '../../follow/source-of.ts'
import { toolKey } from '../../ground/basics/tool-key.ts'
import { type Keeper, openKeeper } from '../../keep/keeper.ts'
import { checkDigests, publishSite } from '../../pipeline.ts'
import type { Published } from '../../publish/build-site.ts'
import type { Built } from '../report/report-build.ts'
import { type Progress, showProgress } from '../report/show-progress.ts'
import { workInThreads } from '../threads/work-in-threads.ts'
import type { CommandContext } from './command-context.ts'

type Options = Required<Omit<Parameters<typeof publishSite>[1], 'onProgress'>>

/** Checks the newsroom and, where there is no error, writes its site into `out` (absolute). Throws Stop. */
export async function buildNewsroom(
  context: CommandContext,
  options: Options,
  progress: Progress = showProgress(context, context.stderr),
): Promise<Built> {
  const started = performance.now()
  const { root, now, language } = context
  const keeper = openKeeper(root, toolKey())
  try {
    const newsroom = await followNewsroom({
      root,
      now: now(),
      keeper,
      wants: ['problems', 'texts'],
      workOn: workInThreads,
      onProgress: (done, total) => progress.step('articles', done, total),
    })
    keeper.save()
    const problems = checkDigests(newsroom, newsroom.digests, language)
    const clean = problems.every(({ severity }) => severity !== 'error')
    const published = clean ? await publish(newsroom, keeper, options, progress) : undefined
    return { newsroom, problems, published, ...options, seconds: (performance.now() - started) / 1000 }
  } finally {
    progress.end()
  }
}

const publish = (
  newsroom: FollowedNewsroom,
  keeper: Keeper,
  options: Options,
  progress: Progress,
): Promise<Published> =>
  publishSite(sourceOf(newsroom, { ...options, keeper }), {
    ...options,
    onProgress: (done, total) => progress.step('pages', done, total),
  })
