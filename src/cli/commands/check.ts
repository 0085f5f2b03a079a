import { readInput } from '../../pipeline.ts'
import { reportProblems } from '../report/report-problems.ts'
import { checkFiles } from '../threads/check-files.ts'
import type { Run } from './context.ts'
import { keysNamed } from './keys-named.ts'

/** `facing check [key…]`: tells every problem; 1 where one of them is an error. Changes nothing. */
export const check: Run = async (words, _options, context) => {
  const input = readInput(context.root)
  const keys = keysNamed(words, input)
  const { newsroom, problems } = await checkFiles(input, { ...context, keys })
  context.stdout.write(reportProblems({ newsroom, problems, keys }, context))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
