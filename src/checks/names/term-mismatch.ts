import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { type GlossaryTerm, glossaryTerms } from './glossary-terms.ts'

/** What the glossary has a translation for is translated so. */
export const termMismatch: Check = {
  id: 'term-mismatch',
  severity: 'warning',
  scope: 'article',
  *run(article, { records }) {
    const { source, translation } = article
    if (translation === undefined || records.glossary.length === 0) return
    const terms = glossaryTerms(records.glossary)[source.language]
    for (const text of articleTexts(article).all) {
      const [first] = text.opposite
      if (text.edition.language !== source.language || first === undefined) continue
      for (const { term, pattern, translations } of terms) {
        const found = pattern.exec(text.text)
        if (found === null || isTranslated(text, translations)) continue
        const expected = translations.map((one) => one.term)
        const end = found.index + found[0].length
        yield {
          ...findingIn(text, found.index, end, toSay('term-mismatch.here', term, expected)),
          related: [{ ...blockPlace(first), say: toSay('term-mismatch.there') }],
        }
      }
    }
  },
}

const isTranslated = ({ opposite }: BlockText, translations: GlossaryTerm['translations']): boolean =>
  translations.some(({ pattern }) => opposite.some(({ text }) => pattern.test(text)))
