import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'
import { isUntranslated } from './is-untranslated.ts'

/** A block is in the language of its edition, and so are its description and the texts of its pictures. */
export const blockUntranslated: Check = {
  id: 'block-untranslated',
  severity: 'error',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      if (text.block.kind === 'heading' || !isUntranslated(text)) continue
      const { language } = text.edition
      yield {
        ...blockPlace(text),
        say: toSay('block-untranslated', otherLanguage(language), language),
      }
    }
  },
}
