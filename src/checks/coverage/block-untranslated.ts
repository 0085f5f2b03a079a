import { type Check, otherLanguage } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'
import { isUntranslated } from './is-untranslated.ts'

/** A block is in the language of its edition. */
export const blockUntranslated: Check = {
  id: 'block-untranslated',
  severity: 'error',
  scope: 'article',
  *run(article) {
    for (const text of articleTexts(article).all) {
      if (text.block.kind === 'heading' || !isUntranslated(text)) continue
      const { language } = text.edition
      yield {
        ...blockPlace(text),
        say: ({ checks }) => checks['block-untranslated'](otherLanguage(language), language),
      }
    }
  },
}
