import { ACCUSTOMED, AMBIGUOUS } from '../../ground/knowledge/acronyms.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, type Language, otherLanguage } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { acronymForms } from './acronym-forms.ts'
import { acronymsIn, isAlwaysSaid, isCited, isDeclared, isInName, isOwnName, saysOther } from './acronyms-in.ts'

/**
 * An acronym that has a form of its own in each language has each edition's own there: EU is UE in Spanish. One that many
 * write in this language too is a hint, whatever stands opposite: USA.
 */
export const acronymMismatch: Check = {
  id: 'acronym-mismatch',
  severity: 'error',
  scope: 'article',
  besideBody: true,
  *run(article, { records }) {
    const forms = acronymForms(records.glossary)
    const { all } = articleTexts(article)
    const declared = new Map<string, boolean>()
    const isForeign = (acronym: string, language: Language): boolean => {
      const key = `${language} ${acronym}`
      const known = declared.get(key) ?? (isDeclared(acronym, all, language) || meansOther(acronym, language))
      declared.set(key, known)
      return known
    }
    const meansOther = (acronym: string, language: Language): boolean => {
      const right = forms[otherLanguage(language)].get(acronym) ?? []
      if (!AMBIGUOUS[language].has(acronym)) return false
      return isAlwaysSaid(acronym, right, all, language) || saysOther(acronym, all, language)
    }
    for (const text of all) {
      const { language } = text.edition
      const foreign = forms[otherLanguage(language)]
      const written = acronymsIn(text, foreign)
      if (written.length === 0) continue
      const opposite = new Set(
        text.opposite.flatMap((other) => acronymsIn(other, foreign)).map(({ acronym }) => acronym),
      )
      for (const found of written) {
        const { acronym, start, end } = found
        const isAccustomed = ACCUSTOMED[language].has(acronym)
        if (isAccustomed ? isOwnName(text, found) : !opposite.has(acronym)) continue
        if (isInName(text, found) || isCited(text, found) || isForeign(acronym, language)) continue
        const [said, right] = [text.text.slice(start, end), foreign.get(acronym) ?? []]
        const finding = findingIn(text, start, end, toSay('acronym-mismatch', said, right, language))
        yield isAccustomed ? { ...finding, severity: 'warning' } : finding
      }
    }
  },
}
