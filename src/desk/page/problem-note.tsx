import type { ComponentChildren } from 'preact'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import type { DeskProblem } from '../api/rows.ts'
import { ask } from './api-client.ts'
import { articlePath } from './article-path.ts'
import { attempt } from './attempt.ts'
import { ReasonButton } from './reason-button.tsx'
import { ToldMessage } from './told-message.tsx'

/** A problem in the checks' words; `before` stands in front of them. It can be accepted with a reason where that may be. */
export function ProblemNote(props: {
  article: string
  problem: DeskProblem
  before?: ComponentChildren
  onAllowed: () => unknown
}) {
  const { article, problem, before, onAllowed } = props
  const { check, row, edition, severity, message, canAllow } = problem
  const allow = (reason: string) =>
    attempt(async () => {
      const block = row ? { block: row } : {}
      await ask('POST', articlePath(article, 'allow'), { edition, check, ...block, reason })
      onAllowed()
    })
  return (
    <li class={severity === 'error' ? 'e' : undefined}>
      <span>
        {before} <b>{deskPage.severities[severity]}</b> <ToldMessage text={message} />
      </span>
      {canAllow && <ReasonButton label={deskPage.right} onGive={allow} />}
    </li>
  )
}
