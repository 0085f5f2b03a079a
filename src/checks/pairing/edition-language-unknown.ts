import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A newsroom publishes in Spanish and English: an edition in a third language would be published nowhere. */
export const editionLanguageUnknown: Check = {
  id: 'edition-language-unknown',
  severity: 'error',
  scope: 'folder',
  *run({ files }) {
    for (const { name, path } of files) {
      const language = /^index\.([a-z]{2}(?:-[A-Za-z0-9]+)?)\.md$/.exec(name)?.[1]
      if (language === undefined || /^(?:es|en)\b/.test(language)) continue
      yield { file: path, say: toSay('edition-language-unknown', language, name) }
    }
  },
}
