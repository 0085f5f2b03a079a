import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { DeskProblem, RowState } from '../../api/rows.ts'

const CLASSES: Record<RowState, string> = { done: 'ok', behind: 'warn', todo: 'bad', work: 'no' }

/** How a state's word is coloured: what it says, it says in words. */
export const stateClass = (state: RowState): string => CLASSES[state]

/** “1 error, 2 warnings”; '' where there are none. */
export const problemWords = (problems: readonly DeskProblem[]): string => {
  const count = (severity: DeskProblem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length
  return deskPage.problems(count('error'), count('warning'))
}
