import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { DeskProblem } from '../../api/rows.ts'
import { ReasonButton } from '../reason-button.tsx'
import { ToldMessage } from '../told-message.tsx'
import { changeArticle } from './change-article.ts'
import type { Field } from './field.ts'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'
import { typeInto } from './type-into.ts'

/** The id by which a field names its problems. */
export const problemsId = ({ uid }: Field): string => `m-${uid}`

/** The problems of a field: those of its part; those of the whole row stand at the first. */
export const fieldProblems = ({ problems }: RowModel, { edition, part }: Field): DeskProblem[] =>
  problems.value.filter((problem) => problem.edition === edition && (problem.part ?? 0) === part)

/** What is wrong with a text, below it; why it cannot be saved or written. */
export function ProblemList({ session, model, field }: { session: Session; model: RowModel; field: Field }) {
  const problems = fieldProblems(model, field)
  const why = field.refused.value || field.shown.value.readOnly
  if (problems.length === 0 && !why) return null
  return (
    <div class="help" id={problemsId(field)}>
      {why && <p>{why}</p>}
      {problems.length > 0 && (
        <ul class="msg">
          {problems.map((problem) => (
            <ProblemItem
              key={`${problem.check} ${problem.message}`}
              session={session}
              field={field}
              problem={problem}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function ProblemItem({ session, field, problem }: { session: Session; field: Field; problem: DeskProblem }) {
  const { check, severity, edition, row, message, start, end, fix, canAllow } = problem
  const select = (from: number, to: number) => {
    field.element?.focus()
    field.element?.setSelectionRange(from, to)
  }
  const mend = (text: string, from: number, to: number) => {
    select(from, to)
    typeInto(field, text)
  }
  const record = (reason: string) =>
    changeArticle(session, 'allow', { edition, check, ...(row ? { block: row } : {}), reason })
  return (
    <li class={severity === 'error' ? 'e' : undefined}>
      <span>
        <b>{deskPage.severities[severity]}</b> <ToldMessage text={message} />
      </span>
      {end > start && field.element && (
        <button type="button" class="q" onClick={() => select(start, end)}>
          {deskArticle.toWord}
        </button>
      )}
      {fix && field.element && (
        <button type="button" class="q" onClick={() => mend(fix.text, fix.start, fix.end)}>
          {deskArticle.changeTo(fix.text)}
        </button>
      )}
      {canAllow && <ReasonButton label={deskPage.right} onGive={record} />}
    </li>
  )
}
