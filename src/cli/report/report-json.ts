import type { Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { summarize } from './summarize.ts'
import type { Checked } from './types.ts'
import { wholeNote } from './whole-note.ts'

/** The JSON of the contract: `{version, problems, summary}`. */
export const reportJson = (checked: Checked): string =>
  answerInJson({ problems: problemsInJson(checked.problems), summary: summarize(checked) })

/** The problems with the contract's fields alone. */
export const problemsInJson = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => {
    const { fix: _, acceptance: __, lacks: ___, block: ____, ...told } = problem
    return { ...told, note: wholeNote(problem) }
  })
