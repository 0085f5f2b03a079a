/// <reference lib="dom" />

import { deskBegin } from '../../../ground/messages/en/desk-begin.ts'
import type { Language } from '../../../ground/model/language.ts'
import type { NewsroomAsked } from '../../api/begin.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { loadFrame } from '../load.ts'
import { Screen } from '../screen.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { withForm } from './with-form.ts'

/** In a folder without a newsroom: what it takes to make one. */
export function FirstScreen() {
  const make = ({ name = '', url = '', language }: Readonly<Record<string, string>>) =>
    attempt(async () => {
      await ask('POST', 'newsroom', {
        name,
        ...(url && { url }),
        language: language as Language,
      } satisfies NewsroomAsked)
      await loadFrame()
    })
  return (
    <Screen title={deskBegin.first} idle={deskBegin.firstNote}>
      <form class="group" onSubmit={(event) => withForm(event, make)}>
        <div class="field">
          <label for="name">{deskBegin.name}</label>
          <input id="name" name="name" required />
        </div>
        <div class="field">
          <label for="url">{deskBegin.url}</label>
          <input id="url" name="url" type="url" placeholder="https://" aria-describedby="later" />
          <small id="later">{deskBegin.urlLater}</small>
        </div>
        <LanguageChoice label={deskBegin.firstLanguage} />
        <button type="submit" class="p">
          {deskBegin.makeNewsroom}
        </button>
      </form>
    </Screen>
  )
}
