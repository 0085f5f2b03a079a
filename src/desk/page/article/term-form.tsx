/// <reference lib="dom" />
import { useState } from 'preact/hooks'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { languageName } from '../../../ground/messages/language-name.ts'
import { otherLanguage } from '../../../ground/model/language.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { tell } from '../tell.ts'
import { focusOnce } from './focus-once.ts'
import { RowPanel } from './row-panel.tsx'
import type { Session } from './session.ts'

/** Words selected on both sides become an entry of the glossary. */
export function TermForm({ session }: { session: Session }) {
  const language = session.article.value?.source ?? 'es'
  const other = otherLanguage(language)
  const [name, setName] = useState(() => getSelection()?.toString().trim() ?? '')
  const [opposite, setOpposite] = useState(() => selectedIn(session))
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!name.trim() || !opposite.trim()) return
    await attempt(async () => {
      await ask('POST', 'records', { kind: 'term', name: name.trim(), other: opposite.trim(), language })
      session.panel.value = null
      tell(deskPanels.termAdded(name.trim()))
    })
  }
  return (
    <RowPanel session={session} title={deskPanels.term}>
      <form class="act" onSubmit={submit}>
        <label>
          {languageName(language, deskPage.language)}{' '}
          <input ref={focusOnce} lang={language} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          {languageName(other, deskPage.language)}{' '}
          <input lang={other} value={opposite} onInput={(event) => setOpposite(event.currentTarget.value)} />
        </label>
        <button type="submit">{deskPanels.addTerm}</button>
      </form>
    </RowPanel>
  )
}

function selectedIn({ field }: Session): string {
  const element = field.peek()?.element
  return element?.value.slice(element.selectionStart, element.selectionEnd).trim() ?? ''
}
