import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, otherLanguage } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { acronymForms } from './acronym-forms.ts'
import { acronymsIn, isCited, isDeclared, isInName } from './acronyms-in.ts'

/** An acronym that has a form of its own in each language has each edition's own there: EU is UE in Spanish. */
export const acronymMismatch: Check = {
  id: 'acronym-mismatch',
  severity: 'error',
  scope: 'article',
  *run(article, { records }) {
    const forms = acronymForms(records.glossary)
    const { all } = articleTexts(article)
    for (const text of all) {
      const { language } = text.edition
      const foreign = forms[otherLanguage(language)]
      for (const found of acronymsIn(text, foreign)) {
        const { acronym, start, end } = found
        const isOpposite = text.opposite.some((other) =>
          acronymsIn(other, foreign).some((same) => same.acronym === acronym),
        )
        if (!isOpposite || isInName(text, found) || isCited(text, found)) continue
        if (isDeclared(acronym, all, language)) continue
        const [said, right] = [text.text.slice(start, end), foreign.get(acronym) ?? []]
        yield findingIn(text, start, end, toSay('acronym-mismatch', said, right, language))
      }
    }
  },
}
