import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** Nobody translated the original. */
export const translatorUnexpected: Check = {
  id: 'translator-unexpected',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf, relation, language }, { kind, facts }) {
    if (kind === 'page' || facts.original === undefined || frontMatter.translators === undefined) return
    if (relation !== 'original' && relation !== 'republication') return
    const translators = frontMatter.translators
    yield {
      file: file.path,
      place: placeOf(['translators']),
      say: toSay('translator-unexpected', translators, language),
    }
  },
}
