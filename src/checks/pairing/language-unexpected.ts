import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf, otherLanguage } from '../../model.ts'
import { haveSameText, isInOtherLanguage } from './body-language.ts'

/** The text of an edition is in the language of its file. Swapped or identical editions have checks of their own. */
export const languageUnexpected: Check = {
  id: 'language-unexpected',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { source, translation } = article
    if (translation && haveSameText(source, translation)) return
    const wrong = editionsOf(article).filter((edition) => isInOtherLanguage(edition, article))
    if (wrong.length === 2) return
    for (const { file, language, blocks } of wrong) {
      yield {
        file: file.path,
        place: blocks[0]?.place,
        say: toSay('language-unexpected.text', otherLanguage(language), language, file.name),
      }
    }
  },
}
