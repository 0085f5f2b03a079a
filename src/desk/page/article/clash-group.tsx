import { useEffect, useId } from 'preact/hooks'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import { diffWords } from '../../../ground/text/diff-words.ts'
import type { ShownStretch } from '../../api/rows.ts'
import { tell } from '../tell.ts'
import { checkRow } from './check-row.ts'
import type { Field } from './field.ts'
import { mergeTexts } from './merge-texts.ts'
import { takePart } from './renew-field.ts'
import type { RowModel } from './row-model.ts'
import { saveField } from './save-field.ts'
import type { Session } from './session.ts'
import { ShownStretches } from './shown-stretches.tsx'
import { retype } from './type-into.ts'

/** What the file holds by now, below a row, never over it: nothing of the row is saved until somebody chooses. */
export function ClashGroup({ session, model, field }: { session: Session; model: RowModel; field: Field }) {
  const id = useId()
  const clash = field.clash.value
  const { kind, number } = model.row.value
  const name = deskRows.theRow(kind, number)
  useEffect(() => {
    tell(deskArticle.unsaved(name))
  }, [name])
  if (!clash) return null
  const { was, now, base } = clash
  const yours = field.text.value
  const title = deskPanels.clash(name.charAt(0).toUpperCase() + name.slice(1))
  const settle = () => {
    Object.assign(field, { base, seen: now, later: null })
    field.clash.value = null
  }
  const keep = () => {
    settle()
    saveField(session, field)
  }
  const merge = () => {
    retype(field, mergeTexts(was, now, yours))
    settle()
  }
  const take = () => {
    takePart(field, { ...field.shown.peek(), text: now, base })
    checkRow(session, field)
  }
  return (
    <fieldset class="conf" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{deskPanels.clashNote}</p>
      <div class="three" lang={field.edition}>
        <Version title={deskPanels.was} stretches={[{ text: was }]} />
        <Version title={deskPanels.now} stretches={changes(was, now)} />
        <Version title={deskPanels.yours} stretches={changes(was, yours)} />
      </div>
      <div class="act">
        <button type="button" class="p" onClick={merge}>
          {deskPanels.merge}
        </button>
        <button type="button" onClick={keep}>
          {deskPanels.keepMine}
        </button>
        <button type="button" onClick={take}>
          {deskPanels.keepFile}
        </button>
      </div>
    </fieldset>
  )
}

function Version({ title, stretches }: { title: string; stretches: readonly ShownStretch[] }) {
  return (
    <div>
      <h4 lang={deskPage.language}>{title}</h4>
      <p>
        <ShownStretches stretches={stretches} />
      </p>
    </div>
  )
}

/** A text with what was put into it; what was taken out stands in the text before it. */
const changes = (before: string, after: string): ShownStretch[] =>
  diffWords(before, after)
    .filter(({ kind }) => kind !== 'gone')
    .map(({ kind, text }) => (kind === 'same' ? { text } : { text, change: kind }))
