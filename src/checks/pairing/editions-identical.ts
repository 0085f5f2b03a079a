import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { haveSameText, isInOtherLanguage } from './body-language.ts'

/** The two editions are two texts, not one text twice. */
export const editionsIdentical: Check = {
  id: 'editions-identical',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { source, translation } = article
    if (translation === undefined || !haveSameText(source, translation)) return
    const [copy, right] = isInOtherLanguage(source, article) ? [source, translation] : [translation, source]
    yield {
      file: copy.file.path,
      place: copy.blocks[0]?.place,
      say: toSay('editions-identical', right.file.name, copy.language),
      related: [
        {
          file: right.file.path,
          place: right.blocks[0]?.place,
          say: toSay('language-unexpected.other'),
        },
      ],
    }
  },
}
