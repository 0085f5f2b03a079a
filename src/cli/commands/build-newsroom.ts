import { performance } from 'node:perf_hooks'
import type { Newsroom } from '../../model.ts'
import { checkNewsroom, openNewsroom, publishNewsroom } from '../../pipeline.ts'
import type { Built, Published } from '../report/report-build.ts'
import { showProgress } from '../report/show-progress.ts'
import type { Context } from './context.ts'

type Options = Pick<Parameters<typeof publishNewsroom>[1], 'out' | 'drafts' | 'keepIndex'>

/** Checks the newsroom and, where there is no error, writes its site into `out` (absolute). Throws Stop. */
export async function buildNewsroom(context: Context, options: Options): Promise<Built> {
  const started = performance.now()
  const newsroom = openNewsroom(context.root, context.today)
  const problems = checkNewsroom(newsroom, context.language)
  const clean = problems.every(({ severity }) => severity !== 'error')
  const published = clean ? await publish(newsroom, options, context) : undefined
  return { newsroom, problems, published, ...options, seconds: (performance.now() - started) / 1000 }
}

async function publish(newsroom: Newsroom, options: Options, context: Context): Promise<Published> {
  const progress = showProgress(context.texts.cli.build.progress, context.stderr)
  try {
    return await publishNewsroom(newsroom, {
      ...options,
      ...(context.format === 'pretty' && { onProgress: progress.step }),
    })
  } finally {
    progress.end()
  }
}
