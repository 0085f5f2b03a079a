import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { goToRow } from './move.ts'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'
import { problemWords } from './state-words.ts'

/** All rows in a line: a link each, by name and state. */
export function RowMap({ session }: { session: Session }) {
  return (
    <nav aria-label={deskArticle.rows}>
      <ol class="map">
        {session.rows.value.map((model) => (
          <MapLink key={model.uid} session={session} model={model} />
        ))}
      </ol>
    </nav>
  )
}

function MapLink({ session, model }: { session: Session; model: RowModel }) {
  const { id, kind, number, state } = model.row.value
  const problems = problemWords(model.problems.value)
  const words = deskPage.states[state]
  const label = `${deskRows.row(kind, number)}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
  const go = (event: Event) => {
    event.preventDefault()
    goToRow(session, model)
  }
  return (
    <li class={state}>
      <a href={`#${id}`} aria-current={session.row.value === model ? 'true' : undefined} onClick={go}>
        <span class="vh">{problems ? `${label}, ${problems}` : label}</span>
      </a>
    </li>
  )
}
