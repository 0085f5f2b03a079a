import { groupBy } from '../../ground/basics/group-by.ts'
import { remember } from '../../ground/basics/remember.ts'
import { inflectedTerm } from '../../ground/knowledge/inflected-term.ts'
import { LANGUAGES, type Language, otherLanguage, type Records } from '../../model.ts'

/** A term of the glossary, and what it may be in the other language. */
export interface GlossaryTerm {
  term: string
  pattern: RegExp
  translations: readonly { term: string; pattern: RegExp }[]
}

/** The glossary's terms and names of each language; one with several entries may be translated by any of them. */
export const glossaryTerms = remember((glossary: Records['glossary']): Record<Language, GlossaryTerm[]> => {
  const entries = glossary.filter(({ kind }) => kind !== 'acronym')
  const of = (language: Language): GlossaryTerm[] =>
    [...groupBy(entries, (entry) => entry[language])].map(([term, same]) => ({
      term,
      pattern: patternOf(term),
      translations: same.map((entry) => {
        const translation = entry[otherLanguage(language)]
        return { term: translation, pattern: patternOf(translation) }
      }),
    }))
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, GlossaryTerm[]>
})

/** As whole words, capitals or none. */
const patternOf = (term: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${inflectedTerm(term)}(?![\\p{L}\\p{N}])`, 'iu')
