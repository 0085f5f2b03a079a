/// <reference lib="dom" />
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskPublishing } from '../../../ground/messages/en/desk-publishing.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import type { PublishLine, PublishPlan } from '../../api/publish.ts'
import { ask, askLines } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { pathTo } from '../place.ts'
import { ProblemNote } from '../problem-note.tsx'
import { Screen } from '../screen.tsx'
import { changed } from '../state.ts'
import { tell } from '../tell.ts'

/** What publishing would do, what stops it, and publishing itself. */
export function PublishScreen() {
  const plan = useSignal<PublishPlan | null>(null)
  const step = useSignal<{ step: string; done: number; total: number } | null>(null)
  const load = () =>
    attempt(async () => {
      plan.value = await ask<PublishPlan>('GET', 'publish')
    })
  const now = changed.value
  useEffect(() => void load(), [now])
  const publish = async () => {
    await attempt(() =>
      askLines<PublishLine>('POST', 'publish', (line) => {
        if ('step' in line) step.value = line
        else tell('said' in line ? line.said : line.error.message)
      }),
    )
    step.value = null
    load()
  }
  const { errors = [], open = [], machineMade = [], pages } = plan.value ?? {}
  const openRows = open.flatMap((each) => each.rows).length
  const idle = plan.value ? deskPublishing.stops(errors.length) : deskPage.loading
  const running = step.value
  return (
    <Screen title={deskPublishing.publish} idle={idle}>
      <div role="dialog" aria-label={deskPublishing.publish} class="sheet">
        {errors.length > 0 && (
          <section>
            <h2>{deskPublishing.errorsFirst}</h2>
            <ul class="msg">
              {errors.map((problem) => {
                const { article, title, row, field, file, edition } = problem
                const name = title ?? article ?? file
                const link = article && (
                  <a href={pathTo(article, field ? 'details' : '', field ? `${field}-${edition}` : (row ?? ''))}>
                    {name}
                  </a>
                )
                return (
                  <ProblemNote
                    key={`${file} ${row} ${problem.message}`}
                    article={article ?? ''}
                    problem={problem}
                    before={link || name}
                    onAllowed={load}
                  />
                )
              })}
            </ul>
          </section>
        )}
        {openRows > 0 && (
          <section>
            <h2>{deskPublishing.openRows(openRows)}</h2>
            <ul>
              {open.map(({ article, title, rows: names }) => (
                <li key={article}>
                  <a href={pathTo(article)}>{title}</a>:{' '}
                  {names.map(({ id, kind, number }, index) => (
                    <>
                      {index > 0 && ', '}
                      <a href={pathTo(article, '', id)}>{deskRows.theRow(kind, number)}</a>
                    </>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {machineMade.length > 0 && (
          <section>
            <h2>{deskPublishing.machineMade(machineMade.length)}</h2>
            <ul>
              {machineMade.map(({ article, title, edition }) => (
                <li key={article}>
                  <a href={pathTo(article, 'details', `method-${edition}`)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {pages &&
          (['new', 'changed', 'removed'] as const)
            .filter((each) => pages[each].length > 0)
            .map((each) => (
              <details key={each}>
                <summary>{deskPublishing.pages[each](pages[each].length)}</summary>
                <ul>
                  {pages[each].map((path) => (
                    <li key={path}>{path}</li>
                  ))}
                </ul>
              </details>
            ))}
        <div class="acts">
          <button type="button" class="p" disabled={!plan.value || errors.length > 0 || !!running} onClick={publish}>
            {deskPublishing.publish}
          </button>
          <a class="btn" href="/">
            {deskPage.articles}
          </a>
        </div>
        {running && (
          <label class="run">
            {running.step} <progress value={running.done} max={running.total} />
          </label>
        )}
      </div>
    </Screen>
  )
}
