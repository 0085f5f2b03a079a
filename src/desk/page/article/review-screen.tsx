import { useState } from 'preact/hooks'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskReview } from '../../../ground/messages/en/desk-review.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import type { DeskDetails } from '../../api/details.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { attempt } from '../attempt.ts'
import { me } from '../me.ts'
import { pathTo } from '../place.ts'
import { personName } from '../state.ts'
import { tell } from '../tell.ts'
import { openPanel } from './actions.ts'
import { ArticleFrame } from './article-frame.tsx'
import { finishRow } from './finish-row.ts'
import { later } from './later.tsx'
import type { RowModel } from './row-model.ts'
import { type Session, writtenEdition } from './session.ts'
import { ShownStretches } from './shown-stretches.tsx'
import { SourceSide } from './source-side.tsx'
import { stateClass } from './state-words.ts'
import { useSession } from './use-session.ts'

const RowPanels = later('RowPanels')
const RowNotes = later('RowNotes')

/** An article read through in both languages, without fields: each row is right, to be corrected, or gets a note. */
export function ReviewScreen() {
  const session = useSession()
  const [seen, setSeen] = useState<ReadonlySet<RowModel>>(new Set())
  const rows = session.rows.value
  const right = (model: RowModel) => {
    setSeen(new Set([...seen, model]))
    if (model.row.peek().state !== 'done') finishRow(session, model)
  }
  return (
    <ArticleFrame session={session} isReview>
      {rows.map((model) => (
        <ReviewRow
          key={model.uid}
          session={session}
          model={model}
          isSeen={seen.has(model)}
          onRight={() => right(model)}
        />
      ))}
      <p class="act">
        {deskReview.seen(seen.size, rows.length)}
        <button type="button" class="p" onClick={() => addReviewer(session)}>
          {deskReview.finishReview}
        </button>
      </p>
    </ArticleFrame>
  )
}

function ReviewRow(props: { session: Session; model: RowModel; isSeen: boolean; onRight: () => void }) {
  const { session, model, isSeen, onRight } = props
  const { id, kind, number, state, notes } = model.row.value
  const panel = session.panel.value?.row === model ? session.panel.value : null
  return (
    <section
      class={`row${kind === 'heading' || kind === 'title' ? ' h' : ''}`}
      id={id}
      tabIndex={-1}
      aria-labelledby={`t-${model.uid}`}
    >
      <header>
        <h2 id={`t-${model.uid}`}>{deskRows.row(kind, number)}</h2>
        <span class={`st ${stateClass(state)}`}>{deskPage.states[state]}</span>
      </header>
      <SourceSide session={session} model={model} />
      <div class="s" lang={writtenEdition(session)}>
        {model.translation.value.map(({ uid, shown }) => (
          <p key={uid}>
            <ShownStretches stretches={shown.value.shown} />
          </p>
        ))}
      </div>
      <div class="act">
        <button type="button" aria-pressed={isSeen} onClick={onRight}>
          {deskReview.right}
        </button>
        <a class="btn" href={pathTo(session.key, '', id)}>
          {deskArticle.correct}
        </a>
        <button type="button" onClick={() => openPanel(session, { name: 'note', row: model })}>
          {deskReview.note}
        </button>
      </div>
      {panel && <RowPanels session={session} model={model} panel={panel} field={null} />}
      {notes.length > 0 && <RowNotes session={session} block={id} notes={notes} />}
    </section>
  )
}

/** Puts whoever is at the desk among those who reviewed the translation. */
async function addReviewer(session: Session): Promise<void> {
  const reviewer = me.peek()
  if (!reviewer) return tell(deskReview.reviewWho)
  const edition = writtenEdition(session)
  const path = articlePath(session.key, 'details')
  await attempt(async () => {
    const { editions } = await ask<DeskDetails>('GET', path)
    const { base = '', values = {} } = editions[edition] ?? {}
    const reviewers = Array.isArray(values.reviewers) ? values.reviewers : []
    if (!reviewers.includes(reviewer)) {
      await ask('PUT', path, { edition, base, set: { reviewers: [...reviewers, reviewer] } })
    }
    tell(deskReview.reviewed(personName(reviewer)))
  })
}
