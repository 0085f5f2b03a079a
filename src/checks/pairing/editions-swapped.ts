import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isInOtherLanguage } from './body-language.ts'

/** The Spanish text is in index.es.md and the English in index.en.md, not the other way round. */
export const editionsSwapped: Check = {
  id: 'editions-swapped',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { source, translation } = article
    if (translation === undefined) return
    if (!isInOtherLanguage(source, article) || !isInOtherLanguage(translation, article)) return
    yield {
      file: source.file.path,
      place: source.blocks[0]?.place,
      say: toSay('editions-swapped', source.language, translation.language),
      related: [
        {
          file: translation.file.path,
          place: translation.blocks[0]?.place,
          say: toSay('language-unexpected.other'),
        },
      ],
    }
  },
}
