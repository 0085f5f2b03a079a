import { useComputed } from '@preact/signals'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { ReasonButton } from '../reason-button.tsx'
import { openPanel } from './actions.ts'
import { finishRow } from './finish-row.ts'
import { InsertGroup } from './insert-group.tsx'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import { later } from './later.tsx'
import { MemoryList } from './memory-list.tsx'
import type { RowModel } from './row-model.ts'
import { fieldsOf, type Session, writtenEdition } from './session.ts'
import { SourceSide, SourceSwitch } from './source-side.tsx'
import { problemWords, stateClass } from './state-words.ts'
import { TextField } from './text-field.tsx'

const RowPanels = later('RowPanels')
const RowMenu = later('RowMenu')
const RowNotes = later('RowNotes')
const ClashGroup = later('ClashGroup')

/** A bead: what the source says, the translation in fields, and what belongs to them. */
export function RowView({ session, model }: { session: Session; model: RowModel }) {
  const { id, kind, number, state, notes } = model.row.value
  const isCurrent = useComputed(() => session.row.value === model).value
  const panel = useComputed(() => (session.panel.value?.row === model ? session.panel.value : null)).value
  const name = deskRows.row(kind, number)
  const edition = writtenEdition(session)
  const isAlone = edition === session.article.value?.source
  const locale = session.article.value?.editions[edition]?.locale ?? edition
  const written = isAlone ? model.source.value : model.translation.value
  const inUse = session.field.value
  const field = (inUse && written.includes(inUse) ? inUse : written[0]) ?? null
  const problems = problemWords(model.problems.value)
  const hasErrors = model.problems.value.some(({ severity }) => severity === 'error')
  const isHeading = kind === 'heading' || kind === 'title'
  return (
    <section
      class={`row${isHeading ? ' h' : ''}${isCurrent ? ' is' : ''}${isAlone ? ' alone' : ''}`}
      id={id}
      tabIndex={-1}
      aria-labelledby={`t-${model.uid}`}
    >
      <header>
        <h2 id={`t-${model.uid}`}>{name}</h2>
        {!isAlone && <span class={`st ${stateClass(state)}`}>{deskPage.states[state]}</span>}
        {problems && <span class={`st ${hasErrors ? 'bad' : 'warn'}`}>{problems}</span>}
        {!isAlone && !model.writesSource.value && (isCurrent || state === 'behind') && <SourceSwitch model={model} />}
        <div class="more-box">
          <button
            type="button"
            class="more q"
            aria-label={deskArticle.actionsOf(deskRows.ofRow(kind, number))}
            aria-haspopup="menu"
            aria-expanded={panel?.name === 'menu'}
            onClick={() => openPanel(session, { name: 'menu', row: model })}
          >
            {deskArticle.more}
          </button>
          {panel?.name === 'menu' && <RowMenu session={session} model={model} />}
        </div>
      </header>
      {!isAlone && <SourceSide session={session} model={model} />}
      <div>
        {written.map((each) => (
          <TextField key={each.uid} session={session} model={model} field={each} locale={locale} />
        ))}
        {panel && <RowPanels session={session} model={model} panel={panel} field={field} />}
        {isCurrent && field && <InsertGroup model={model} field={field} locale={locale} />}
        {isCurrent && field && <MemoryList model={model} field={field} />}
        {(isCurrent || state === 'behind') && !isAlone && (
          <div class="act">
            {state !== 'done' && (
              <button type="button" class={isCurrent ? 'p' : undefined} onClick={() => finishRow(session, model)}>
                {deskArticle.doneAndOn} {isCurrent && <kbd>{shownKey(keyOf('done'))}</kbd>}
              </button>
            )}
            {state === 'behind' && (
              <ReasonButton label={deskArticle.stillHolds} onGive={(reason) => finishRow(session, model, { reason })} />
            )}
          </div>
        )}
      </div>
      {fieldsOf(session, model).map(
        (each) => each.clash.value && <ClashGroup key={each.uid} session={session} model={model} field={each} />,
      )}
      {notes.length > 0 && <RowNotes session={session} block={id} notes={notes} />}
    </section>
  )
}
