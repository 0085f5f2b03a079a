import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const either = (values: readonly string[]): string => values.map(quote).join(' or ')

/** What the checks of the group `names` say, by the id of the check. */
export const namesChecks = {
  'acronym-mismatch': (found: string, expected: readonly string[], language: Language) => ({
    message: `Unexpected ${quote(found)}, expected ${either(expected)} in ${languageName(language, 'en')}`,
    note: 'Write the acronym as this language does; add pairs of your own to `newsroom/glossary.yml` with `kind: acronym`.',
  }),
  'name-mismatch': {
    here: (found: string, expected: string, at: string) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} as in ${at}`,
      note: 'Spell the name alike in both editions. If each language has a form of its own, add both to `newsroom/glossary.yml` with `kind: name`.',
    }),
    other: (found: string, there: string, at: string) => ({
      message: `Unexpected ${quote(found)}, expected what ${quote(there)} names in ${at}`,
      note: 'Name the same in both editions. If both are right, add them to `newsroom/glossary.yml` with `kind: name`.',
    }),
    dropped: (person: string, at: string) => ({
      message: `Missing ${quote(person)}, expected as in ${at}`,
      note: 'Name the same persons in both editions.',
    }),
    there: () => 'the name in the other edition',
  },
  'term-mismatch': {
    here: (term: string, expected: readonly string[]) => ({
      message: `Missing ${either(expected)} opposite ${quote(term)}, expected the translation that the glossary gives`,
      note: 'Use the glossary’s word, or add the one that is here to `newsroom/glossary.yml`.',
    }),
    there: () => 'the text opposite',
  },
}
