import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { ProblemList } from './problem-list.tsx'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'
import { ShownStretches } from './shown-stretches.tsx'
import { TextField } from './text-field.tsx'

/** The source of a row: its marks rendered, what changed since both were last in step, as written on demand, or in fields. */
export function SourceSide({ session, model }: { session: Session; model: RowModel }) {
  const { source = 'es', editions = {} } = session.article.value ?? {}
  const { change } = model.row.value
  const isRaw = model.isRaw.value
  const fields = model.source.value
  const locale = editions[source]?.locale ?? source
  if (model.writesSource.value) {
    return (
      <div class="s">
        {fields.map((field) => (
          <TextField key={field.uid} session={session} model={model} field={field} locale={locale} />
        ))}
      </div>
    )
  }
  return (
    <div class="s" lang={locale}>
      {change && !isRaw ? (
        <p>
          <ShownStretches stretches={change} />
        </p>
      ) : (
        fields.map(({ uid, shown: { value } }) => (
          <p key={uid} class={isRaw && !change ? 'raw' : undefined}>
            {isRaw && !change ? value.text : <ShownStretches stretches={value.shown} />}
          </p>
        ))
      )}
      {fields.map((field) => (
        <ProblemList key={field.uid} session={session} model={model} field={field} />
      ))}
    </div>
  )
}

/** What shows the source of a row otherwise. */
export function SourceSwitch({ model }: { model: RowModel }) {
  const { plain, withMarks, raw, rendered } = deskArticle
  const [otherwise, back] = model.row.value.change ? [plain, withMarks] : [raw, rendered]
  const isRaw = model.isRaw.value
  return (
    <button type="button" class="q" onClick={() => (model.isRaw.value = !isRaw)}>
      {isRaw ? back : otherwise}
    </button>
  )
}
