/// <reference lib="dom" />
import { useEffect } from 'preact/hooks'
import { deskBegin } from '../../../ground/messages/en/desk-begin.ts'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { ArticleAsked, DraftArticle } from '../../api/begin.ts'
import { loadList } from '../load.ts'
import { Screen } from '../screen.tsx'
import { list } from '../state.ts'
import { draft as given } from './draft.ts'
import { withForm } from './with-form.ts'

/** Values that can be mended before anything is written; all others are in the details later. */
const MENDED = ['title', 'description', 'slug'] as const

/** What came of a document, to be looked at before it is written: what is missing, what was dropped, its text. */
export function DraftForm({ draft, onCreate }: { draft: DraftArticle; onCreate: (asked: ArticleAsked) => unknown }) {
  useEffect(() => void loadList(), [])
  const lacking = list.value?.articles.filter(({ editions }) => editions[draft.language].state === 'missing') ?? []
  const create = ({ of: translationOf = '', ...set }: Readonly<Record<string, string>>) =>
    onCreate({ draft: draft.draft, set, ...(translationOf ? { translationOf } : {}) })
  return (
    <Screen title={deskBegin.look} idle={deskBegin.unwritten}>
      <div class="pair">
        <form onSubmit={(event) => withForm(event, create)}>
          <div class="group">
            {MENDED.map((path) => (
              <div class="field" key={path}>
                <label for={path}>{deskDetails.of(deskDetails.keys[path], deskPage.languages[draft.language])}</label>
                <input id={path} name={path} lang={draft.language} value={String(draft.values[path] ?? '')} />
              </div>
            ))}
            {lacking.length > 0 && (
              <div class="field">
                <label for="of">{deskBegin.translationOf}</label>
                <select id="of" name="of">
                  <option value="">{deskBegin.nothing}</option>
                  {lacking.map(({ key, titles, source }) => (
                    <option key={key} value={key}>
                      {titles[source] ?? key}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </div>
          {(['missing', 'dropped', 'notes'] as const)
            .filter((each) => draft[each].length > 0)
            .map((each) => (
              <section class="group" key={each}>
                <h2>{deskBegin.lists[each]}</h2>
                <ul class="list">
                  {draft[each].map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </section>
            ))}
          <div class="acts">
            <button type="submit" class="p">
              {deskBegin.create}
            </button>
            <button
              type="button"
              onClick={() => {
                given.value = null
              }}
            >
              {deskBegin.discard}
            </button>
          </div>
        </form>
        <section class="group read" lang={draft.language} aria-label={deskBegin.text}>
          {draft.blocks.map(({ kind, shown }, index) => {
            const text = shown.map((each) => each.text).join('')
            return kind === 'heading' ? <h2 key={index}>{text}</h2> : <p key={index}>{text}</p>
          })}
        </section>
      </div>
    </Screen>
  )
}
