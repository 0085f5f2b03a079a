import { findMisspelt } from '../../follow/find-misspelt.ts'
import { followNewsroom } from '../../follow/follow-newsroom.ts'
import { toolKey } from '../../ground/basics/tool-key.ts'
import { openKeeper } from '../../keep/keeper.ts'
import { checkDigests } from '../../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import { showProgress } from '../report/show-progress.ts'
import { workInThreads } from '../threads/work-in-threads.ts'
import type { Run } from './command-context.ts'
import { keysNamed } from './keys-named.ts'
import { openSpelling } from './open-spelling.ts'

/** `facing check [key…]`: tells every problem; 1 where one of them is an error. Changes nothing. */
export const check: Run = async (words, { spelling }, context) => {
  const { root, now, language } = context
  const progress = showProgress(context, context.stderr)
  const keeper = openKeeper(root, toolKey())
  const newsroom = await followNewsroom({
    root,
    now: now(),
    keeper,
    wants: ['problems'],
    workOn: workInThreads,
    choose: (known) => keysNamed(words, known),
    onProgress: (done, total) => progress.step('articles', done, total),
  }).finally(progress.end)
  const digests = spelling ? findMisspelt(newsroom, keeper, openSpelling()) : newsroom.digests
  keeper.save()
  const { files, keys } = newsroom
  const problems = checkDigests(newsroom, digests, language, keys, spelling === true)
  const articles = digests.map(({ summary }) => summary)
  context.stdout.write(reportProblems({ files, articles, problems, keys }, context))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
