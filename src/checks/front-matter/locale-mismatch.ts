import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** The locale of an edition is one of its own language. */
export const localeMismatch: Check = {
  id: 'locale-mismatch',
  severity: 'error',
  scope: 'edition',
  *run({ file, language, frontMatter: { locale }, placeOf }) {
    if (locale === undefined || locale.split('-')[0] === language) return
    yield {
      file: file.path,
      place: placeOf(['locale']),
      say: toSay('locale-mismatch', locale, language),
    }
  },
}
