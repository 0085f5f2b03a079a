import { summarize } from './summarize.ts'
import type { Checked } from './types.ts'

/** The JSON of the contract: `{version, problems, summary}`. */
export const reportJson = (checked: Checked): string =>
  `${JSON.stringify({ version: 1, problems: checked.problems, summary: summarize(checked) }, null, 2)}\n`
