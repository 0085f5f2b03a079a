import { findMisspelt } from '../../follow/find-misspelt.ts'
import { toolKey } from '../../ground/basics/tool-key.ts'
import { openKeeper } from '../../keep/keeper.ts'
import { checkDigests } from '../../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import type { Run } from './command-context.ts'
import { followKept } from './follow-kept.ts'
import { openSpelling } from './open-spelling.ts'

/** `facing check [key…]`: tells every problem; 1 where one of them is an error. Changes nothing. */
export const check: Run = async (words, { spelling }, context) => {
  const keeper = openKeeper(context.root, toolKey())
  const newsroom = await followKept(words, keeper, context)
  const digests = spelling ? findMisspelt(newsroom, keeper, openSpelling()) : newsroom.digests
  keeper.save()
  const { files, keys } = newsroom
  const problems = checkDigests(newsroom, digests, context.language, keys, spelling === true)
  const articles = digests.map(({ summary }) => summary)
  context.stdout.write(reportProblems({ files, articles, problems, keys }, context))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
