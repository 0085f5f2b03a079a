import { nearest } from '../knowledge/nearest.ts'
import type { Newsroom } from '../model.ts'
import { checkNewsroom, openNewsroom } from '../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import type { Run } from './context.ts'
import { usageStop } from './usage-stop.ts'

/** `facing check [key…]`: tells every problem; 1 where one of them is an error. Changes nothing. */
export const check: Run = async (words, _options, context) => {
  const newsroom = openNewsroom(context.root, context.today)
  const keys = words.length > 0 ? new Set(words.map((word) => assertKey(word, newsroom))) : undefined
  const problems = checkNewsroom(newsroom, context.language, keys)
  context.stdout.write(reportProblems({ newsroom, problems, keys }, context))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** The key of an article that is there, also where a shell completed it to `articles/<key>/`. Throws Stop (2). */
function assertKey(word: string, { files }: Newsroom): string {
  const key = word.replace(/^(?:\.\/)?(?:articles|pages)\//, '').replace(/\/.*$/, '')
  const keys = files.folders.map((folder) => folder.key)
  if (keys.includes(key)) return key
  throw usageStop('key-unknown', (say) => say['key-unknown'](word, nearest(key, keys)))
}
