/// <reference lib="dom" />

import { deskBegin } from '../../../ground/messages/en/desk-begin.ts'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskList } from '../../../ground/messages/en/desk-list.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { Language } from '../../../ground/model/language.ts'
import type { ArticleAsked, ArticleBegun } from '../../api/begin.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { me } from '../me.ts'
import { go, pathTo } from '../place.ts'
import { Screen } from '../screen.tsx'
import { frame } from '../state.ts'
import { tell } from '../tell.ts'
import { DocumentDrop } from './document-drop.tsx'
import { draft, giveDocument } from './draft.ts'
import { DraftForm } from './draft-form.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { withForm } from './with-form.ts'

/** How an article begins: with a document, a text that is pasted, or nothing but its title. */
export function BeginScreen() {
  if (draft.value) return <DraftForm draft={draft.value} onCreate={create} />
  return (
    <Screen
      title={deskList.newArticle}
      acts={
        <a class="btn" href="/">
          {deskPage.articles}
        </a>
      }
    >
      <section class="group">
        <h2>{deskBegin.fromFile}</h2>
        <DocumentDrop />
      </section>
      <form class="group" onSubmit={(event) => withForm(event, ({ text }) => giveDocument(text ?? ''))}>
        <h2>{deskBegin.fromText}</h2>
        <div class="field">
          <label for="paste">{deskBegin.paste}</label>
          <textarea id="paste" name="text" rows={6} required />
        </div>
        <button type="submit">{deskBegin.seeResult}</button>
      </form>
      <form
        class="group"
        onSubmit={(event) =>
          withForm(event, ({ title = '', language, author }) =>
            create({ title, language: language as Language, authors: author ? [author] : [] }),
          )
        }
      >
        <h2>{deskBegin.empty}</h2>
        <div class="pair">
          <div class="field">
            <label for="title">{deskDetails.keys.title}</label>
            <input id="title" name="title" required />
          </div>
          <LanguageChoice label={deskDetails.keys['original.language']} />
          <div class="field">
            <label for="author">{deskDetails.keys.authors}</label>
            <select id="author" name="author">
              <option value="">{deskDetails.none}</option>
              {frame.value?.people.map(({ id, name }) => (
                <option key={id} value={id} selected={id === me.value}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <button type="submit" class="p">
          {deskBegin.create}
        </button>
      </form>
    </Screen>
  )
}

/** Makes the files, and opens the article. */
const create = (asked: ArticleAsked) =>
  attempt(async () => {
    const { key, written } = await ask<ArticleBegun>('POST', 'articles', asked)
    draft.value = null
    go(pathTo(key))
    tell(deskBegin.written(written.join(', ')))
  })
