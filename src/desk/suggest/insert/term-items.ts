import { glossaryTerms } from '../../../checks/names/glossary-terms.ts'
import type { Records } from '../../../model.ts'
import type { FoundItem, RowSide } from './found-item.ts'

/** The terms of the glossary that the source has, as the translation is to call them. */
export const termItems = (source: RowSide, translation: RowSide, glossary: Records['glossary']): FoundItem[] =>
  glossaryTerms(glossary)[source.language].flatMap(({ pattern, translations }) => {
    const found = pattern.exec(source.text)
    const [first] = translations
    if (found === null || first === undefined) return []
    const isThere = translations.some((term) => term.pattern.test(translation.text))
    return [
      { text: first.term, kind: 'term' as const, isThere, start: found.index, end: found.index + found[0].length },
    ]
  })
