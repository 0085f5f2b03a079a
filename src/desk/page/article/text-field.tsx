/// <reference lib="dom" />
import type { TargetedEvent } from 'preact'
import { useCallback } from 'preact/hooks'
import { checkRowNow } from './check-row.ts'
import type { Field } from './field.ts'
import { fieldName } from './field-name.ts'
import { later } from './later.tsx'
import { onFieldKey } from './on-field-key.ts'
import { fieldProblems, ProblemList, problemsId } from './problem-list.tsx'
import { takePart } from './renew-field.ts'
import type { RowModel } from './row-model.ts'
import { noteInput, saveField } from './save-field.ts'
import type { Session } from './session.ts'

const RecoveredTexts = later('RecoveredTexts')

/** A block that can be written, with what was recovered of it and what is wrong with it. */
export function TextField(props: { session: Session; model: RowModel; field: Field; locale: string }) {
  const { session, model, field, locale } = props
  const { readOnly } = field.shown.value
  const isDescribed = fieldProblems(model, field).length > 0 || field.refused.value || readOnly
  // The same function each time: in between the field would have no element.
  const attach = useCallback(
    (element: HTMLTextAreaElement | null) => {
      field.element = element
    },
    [field],
  )
  const enter = () => {
    session.row.value = model
    session.field.value = field
    checkRowNow(session, field)
  }
  const leave = () => {
    if (field.isUnsaved.peek()) saveField(session, field)
    else if (field.later) takePart(field, field.later)
    checkRowNow(session, field)
  }
  return (
    <>
      <textarea
        ref={attach}
        lang={locale}
        spellcheck={true}
        aria-label={fieldName(session, field)}
        aria-describedby={isDescribed ? problemsId(field) : undefined}
        rows={1}
        readOnly={readOnly !== undefined || session.article.value?.readOnly !== undefined}
        value={field.text.value}
        onInput={(event: TargetedEvent<HTMLTextAreaElement>) => noteInput(session, field, event.currentTarget.value)}
        onKeyDown={(event: KeyboardEvent) => onFieldKey(session, field, event)}
        onFocus={enter}
        onBlur={leave}
      />
      {field.recovered.value.length > 0 && <RecoveredTexts field={field} />}
      <ProblemList session={session} model={model} field={field} />
    </>
  )
}
