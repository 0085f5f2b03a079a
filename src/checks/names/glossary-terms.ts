import { groupBy } from '../../ground/basics/group-by.ts'
import { remember } from '../../ground/basics/remember.ts'
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

/** `escala larga` → also `Escalas largas`: each word may have the ending of its plural. */
function patternOf(term: string): RegExp {
  const words = term
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/(?<=\p{L})z$/u, '[zc]'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.map((word) => `${word}(?:e?s)?`).join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu')
}
