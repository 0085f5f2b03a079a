import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { glossaryTerms } from './glossary-terms.ts'

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
      if (text.edition.language !== source.language || text.opposite.length === 0) continue
      for (const { term, pattern, translations } of terms) {
        const found = pattern.exec(text.text)
        if (
          found === null ||
          translations.some(({ pattern }) => text.opposite.some((other) => pattern.test(other.text)))
        )
          continue
        const [first] = text.opposite
        const expected = translations.map((one) => one.term)
        const start = found.index
        const finding = findingIn(text, start, start + found[0].length, ({ checks }) =>
          checks['term-mismatch'].here(term, expected),
        )
        yield first === undefined
          ? finding
          : {
              ...finding,
              related: [
                {
                  file: first.edition.file.path,
                  place: first.block.place,
                  say: ({ checks }) => checks['term-mismatch'].there(),
                },
              ],
            }
      }
    }
  },
}
