import { reportGithub } from './report-github.ts'
import { reportJson } from './report-json.ts'
import { reportPretty } from './report-pretty.ts'
import { reportSarif } from './report-sarif.ts'
import type { Checked, Style } from './types.ts'

const REPORTERS = { pretty: reportPretty, json: reportJson, sarif: reportSarif, github: reportGithub }

/** The text of the report, ready for stdout. */
export const reportProblems = (checked: Checked, style: Style): string => REPORTERS[style.format](checked, style)
