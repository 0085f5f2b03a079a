import { quote } from '../quote.ts'

const either = (values: readonly string[]): string => values.map(quote).join(' or ')

/** What the checks of the group `spelling` say, by the id of the check. */
export const spellingChecks = {
  'capital-missing': (found: string, expected: string) => ({
    message: `Unexpected ${quote(found)} after the end of a sentence, expected ${quote(expected)}`,
    note: 'Begin the sentence with a capital, or put a comma where the point is.',
  }),
  'word-misspelt': (found: string, expected: readonly string[]) => ({
    message: `Unexpected ${quote(found)}, expected ${either(expected)}`,
    note: 'Correct the word; if it is right, add it to `newsroom/glossary.yml` with `kind: term` or `kind: name`.',
  }),
  'words-joined': (found: string, expected: string) => ({
    message: `Unexpected ${quote(found)}, expected ${quote(expected)}`,
    note: 'Put the space between the words; if it is one word, add it to `newsroom/glossary.yml` with `kind: term`.',
  }),
}
