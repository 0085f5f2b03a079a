import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { LANGUAGES } from '../../../ground/model/language.ts'

/** Where a form asks in which of both languages something is; at first in that of the interface. */
export const LanguageChoice = ({ label }: { label: string }) => (
  <div class="field">
    <label for="language">{label}</label>
    <select id="language" name="language">
      {LANGUAGES.map((each) => (
        <option key={each} value={each} selected={each === deskPage.language}>
          {deskPage.languages[each]}
        </option>
      ))}
    </select>
  </div>
)
