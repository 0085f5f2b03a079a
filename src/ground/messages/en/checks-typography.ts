import { count } from '../count.ts'
import { quote } from '../quote.ts'

const CLOSING: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[' }
const SPACE = /^\s+$/

/** What the checks of the group `typography` say, by the id of the check. */
export const typographyChecks = {
  'address-mixed': (found: string, total: number, isFormal: boolean, usual: number) => ({
    message: `Unexpected ${quote(found)} (${count(total, 'place', 'places')}), expected the reader to be addressed as ${quote(isFormal ? 'usted' : 'tú')} as ${count(usual, 'time', 'times')} in this text`,
    note: 'Address the reader in one way throughout; what somebody says to somebody else goes between quotation marks.',
  }),
  'bracket-unbalanced': (mark: string) => ({
    message: `Unexpected ${quote(mark)} alone, expected its ${quote(CLOSING[mark] ?? mark)} in the same paragraph`,
    note: 'Add the other bracket where the insertion begins or ends, or delete this one.',
  }),
  'closing-mark-missing': (opening: string, closing: string) => ({
    message: `Missing ${quote(closing)}, expected it where what ${quote(opening)} opens ends`,
    note: 'Close the question or exclamation in its sentence: `¿Vendrá mañana?`, `¡Qué va!`, `¡¿Qué?!`.',
  }),
  'dash-style': (mark: string, total: number, expected: string) => ({
    message: `Unexpected ${quote(mark)} as a dash (${count(total, 'place', 'places')}), expected ${quote(expected)} throughout`,
    note: 'Write the same dash everywhere in this edition; a hyphen joins words and parts nothing.',
  }),
  'enumeration-duplicate': (item: string, hasOpposite: boolean) => ({
    message: `Unexpected ${quote(item)} again, expected each item of the enumeration once`,
    note: hasOpposite
      ? 'See what the text opposite names here: one of the two should probably be another word.'
      : 'One of the two should probably be another word; if not, delete the second.',
  }),
  'opening-mark-missing': (mark: string) => ({
    message: `Missing ${quote(mark)}, expected it where the question or exclamation begins`,
    note: 'In Spanish a question begins with `¿` and an exclamation with `¡`, in the middle of a sentence too.',
  }),
  'quote-style': (found: string, total: number, expected: string, usual: number) => ({
    message: `Unexpected ${quote(found)} (${count(total, 'time', 'times')}), expected ${quote(expected)} as ${count(usual, 'time', 'times')} in this text`,
    note: 'Quote with one kind of marks; another kind is for quotations within quotations.',
  }),
  'quote-unbalanced': (mark: string, counterpart: string) => ({
    message: `Unexpected ${quote(mark)} alone, expected a ${quote(counterpart)} that belongs to it`,
    note: 'Add the mark where the quotation begins or ends, or delete this one.',
  }),
  spacing: (found: string, expected: string) => ({
    message: SPACE.test(found)
      ? `Unexpected ${count(found.length, 'space', 'spaces')}, expected one`
      : `Unexpected ${quote(found)}, expected ${quote(expected)}`,
    note: 'Put a space after a comma, a semicolon and the end of a sentence, none before them and none within brackets.',
  }),
  'word-doubled': (found: string, word: string) => ({
    message: `Unexpected ${quote(found)}, expected ${quote(word)} once`,
    note: 'Delete one of the two, or put what is missing between them.',
  }),
}
