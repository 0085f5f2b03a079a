import type { Check } from '../../model.ts'

/** A newsroom publishes in Spanish and English: an edition in a third language would be published nowhere. */
export const editionLanguageUnknown: Check = {
  id: 'edition-language-unknown',
  severity: 'error',
  scope: 'newsroom',
  *run({ files }) {
    for (const { name, path } of files.folders.flatMap((folder) => folder.files)) {
      const language = /^index\.([a-z]{2}(?:-[A-Za-z0-9]+)?)\.md$/.exec(name)?.[1]
      if (language === undefined || /^(?:es|en)\b/.test(language)) continue
      yield { file: path, say: ({ checks }) => checks['edition-language-unknown'](language, name) }
    }
  },
}
