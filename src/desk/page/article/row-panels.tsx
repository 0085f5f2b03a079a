import type { Field } from './field.ts'
import { HistoryPanel } from './history-panel.tsx'
import { InsertList } from './insert-list.tsx'
import { NoteForm } from './note-form.tsx'
import { RestQuestion } from './rest-question.tsx'
import type { RowModel } from './row-model.ts'
import type { Panel, Session } from './session.ts'
import { TermForm } from './term-form.tsx'

/** What is opened of a row, below its texts. `field`: the one somebody was in last. */
export function RowPanels(props: { session: Session; model: RowModel; panel: Panel; field: Field | null }) {
  const { session, model, panel, field } = props
  if (panel.name === 'note') return <NoteForm session={session} model={model} />
  if (panel.name === 'term') return <TermForm session={session} />
  if (panel.name === 'rest') return <RestQuestion session={session} model={model} panel={panel} />
  const of = panel.field ?? field
  if (panel.name === 'insert' && of) return <InsertList session={session} model={model} field={of} />
  return panel.name === 'history' && of ? <HistoryPanel session={session} field={of} /> : null
}
