import { canAllow } from '../../checks/can-allow.ts'
import { groupBy } from '../../ground/basics/group-by.ts'
import { languageOfEdition, type Problem } from '../../model.ts'
import type { PublishPlan } from '../api/publish.ts'
import type { DeskProblem } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { openRows } from '../rows/open-rows.ts'

/** Every error of the newsroom, each at its row: none can be published as long as there is one. */
export function blockingErrors(desk: Desk): PublishPlan['errors'] {
  const errors = [...desk.problems().values()].flat().filter(({ severity }) => severity === 'error')
  return [...groupBy(errors, ({ article }) => article)].flatMap(([article, found]) => {
    const placed = article === null ? [] : placedIn(article, desk)
    return found.map((problem) => ({
      ...(atItsRow(problem, placed) ?? withoutRow(problem)),
      article,
      title: article && titleOf(article, desk),
      file: problem.file,
    }))
  })
}

const titleOf = (key: string, desk: Desk): string | null =>
  desk.newsroom()?.digests.find(({ outline }) => outline?.key === key)?.outline?.source.frontMatter.title ?? null

/** The problems of an article where they stand in its rows; none where it cannot be opened. */
function placedIn(key: string, desk: Desk): DeskProblem[] {
  const isThere = desk.newsroom()?.digests.some(({ outline }) => outline?.key === key)
  if (!isThere) return []
  const { rows, problems } = openRows(desk.open(key), desk)
  return [...problems, ...rows.flatMap((row) => row.problems)]
}

/** Takes it out, so that the next one that says the same is found at its own. */
function atItsRow({ check, note, file }: Problem, placed: DeskProblem[]): DeskProblem | undefined {
  const language = languageOfEdition(file.split('/').at(-1) ?? '')
  const index = placed.findIndex(
    (each) => each.check === check && each.note === note && (language === undefined || each.edition === language),
  )
  return index < 0 ? undefined : placed.splice(index, 1)[0]
}

const withoutRow = ({ check, severity, message, note, file, block }: Problem): DeskProblem => ({
  check,
  severity,
  message,
  note,
  edition: languageOfEdition(file.split('/').at(-1) ?? '') ?? 'es',
  row: block ?? null,
  part: null,
  start: 0,
  end: 0,
  field: null,
  canAllow: block !== undefined && canAllow(check),
})
