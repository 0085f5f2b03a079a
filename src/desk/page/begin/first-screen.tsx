/// <reference lib="dom" />
import { LANGUAGES, type Language } from '../../../ground/model/language.ts'
import type { NewsroomAsked } from '../../api/begin.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { loadFrame } from '../load.ts'
import { said } from '../said.ts'
import { Screen } from '../screen.tsx'
import { withForm } from './with-form.ts'

/** In a folder without a newsroom: what it takes to make one. */
export function FirstScreen() {
  const { begin, page } = said
  const make = ({ name = '', url = '', language }: Readonly<Record<string, string>>) =>
    attempt(async () => {
      await ask('POST', 'newsroom', { name, url, language: language as Language } satisfies NewsroomAsked)
      await loadFrame()
    })
  return (
    <Screen title={begin.first} idle={begin.firstNote}>
      <form class="group" onSubmit={(event) => withForm(event, make)}>
        <div class="field">
          <label for="name">{begin.name}</label>
          <input id="name" name="name" required />
        </div>
        <div class="field">
          <label for="url">{begin.url}</label>
          <input id="url" name="url" type="url" placeholder="https://" required />
        </div>
        <div class="field">
          <label for="language">{begin.firstLanguage}</label>
          <select id="language" name="language">
            {LANGUAGES.map((each) => (
              <option key={each} value={each} selected={each === said.language}>
                {page.languages[each]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="p">
          {begin.makeNewsroom}
        </button>
      </form>
    </Screen>
  )
}
