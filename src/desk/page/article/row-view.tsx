import { useComputed } from '@preact/signals'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { later } from '../later.tsx'
import { ReasonButton } from '../reason-button.tsx'
import { finishRow } from './finish-row.ts'
import { InsertGroup } from './insert-group.tsx'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import { MemoryList } from './memory-list.tsx'
import { RowMenu } from './row-menu.tsx'
import type { RowModel } from './row-model.ts'
import { RowNotes } from './row-notes.tsx'
import { fieldsOf, type Session, writtenEdition } from './session.ts'
import { SourceSide, SourceSwitch } from './source-side.tsx'
import { problemWords, stateClass } from './state-words.ts'
import { TextField } from './text-field.tsx'

const HistoryPanel = later(async () => (await import('./panels.ts')).HistoryPanel)
const TermForm = later(async () => (await import('./panels.ts')).TermForm)
const NoteForm = later(async () => (await import('./panels.ts')).NoteForm)
const RestQuestion = later(async () => (await import('./panels.ts')).RestQuestion)
const ClashGroup = later(async () => (await import('./panels.ts')).ClashGroup)
const InsertList = later(async () => (await import('./panels.ts')).InsertList)

/** A bead: what the source says, the translation in fields, and what belongs to them. */
export function RowView({ session, model }: { session: Session; model: RowModel }) {
  const { id, kind, number, state } = model.row.value
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
        <RowMenu session={session} model={model} isOpen={panel?.name === 'menu'} />
      </header>
      {!isAlone && <SourceSide session={session} model={model} />}
      <div>
        {written.map((each) => (
          <TextField key={each.uid} session={session} model={model} field={each} locale={locale} />
        ))}
        {panel?.name === 'insert' && field && (
          <InsertList session={session} model={model} field={field} locale={locale} />
        )}
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
        {panel?.name === 'history' && field && <HistoryPanel session={session} field={panel.field ?? field} />}
        {panel?.name === 'note' && <NoteForm session={session} model={model} />}
        {panel?.name === 'term' && <TermForm session={session} />}
        {panel?.name === 'rest' && <RestQuestion session={session} model={model} panel={panel} />}
      </div>
      {fieldsOf(session, model).map(
        (each) => each.clash.value && <ClashGroup key={each.uid} session={session} model={model} field={each} />,
      )}
      <RowNotes session={session} block={model.row.value.id} notes={model.row.value.notes} />
    </section>
  )
}
