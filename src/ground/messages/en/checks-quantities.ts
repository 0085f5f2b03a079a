import { formatsIn } from '../formats-in.ts'
import { quote } from '../quote.ts'

/** `ofMillions` is said besides where one of the numbers is a million or more (`isLarge`). */
const words = (subject: string, mend: string, ofMillions = '') => {
  const note = (isLarge: boolean) => (isLarge && ofMillions !== '' ? `${mend} ${ofMillions}` : mend)
  return {
    other: (found: string, expected: string, at: string, isLarge: boolean) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} as in ${at}`,
      note: note(isLarge),
    }),
    extra: (found: string, at: string, isLarge: boolean) => ({
      message: `Unexpected ${quote(found)}, expected no ${subject} that the text at ${at} does not have`,
      note: note(isLarge),
    }),
    missing: (expected: string, at: string, isLarge: boolean) => ({
      message: `Missing ${subject} ${quote(expected)}, expected as in ${at}`,
      note: note(isLarge),
    }),
    opposed: (found: string, opposite: string, at: string) => ({
      message: `Unexpected ${quote(found)}, expected the opposite: ${quote(opposite)} as in ${at}`,
      note: 'See which edition is right and correct the other.',
    }),
    there: () => `the ${subject} in the other edition`,
    opposite: () => 'the text opposite',
  }
}

/** A number as it is written, and what that is where it is written so. */
interface Reading {
  text: string
  value: number
  /** BCP 47. */
  locale: string
}

/** What the checks of the group `quantities` say, by the id of the check. */
export const quantitiesChecks = {
  'number-mismatch': {
    ...words(
      'number',
      'See which edition is right and correct the other.',
      'A billion is `mil millones`, a `billón` is a trillion.',
    ),
    mark: (found: string, expected: string, locale: string) => ({
      message: `Unexpected ${quote(found)}, expected ${quote(expected)} because numbers are written so in ${quote(locale)}`,
      note: 'Write decimals and thousands as the edition’s locale does, or change `locale` in its front matter.',
    }),
    read: (found: Reading, expected: Reading, at: string) => ({
      message: `Unexpected ${quote(found.text)}, which is ${formatsIn('en').number.format(found.value)} in ${quote(found.locale)}, expected ${quote(expected.text)} as in ${at}, which is ${formatsIn('en').number.format(expected.value)} in ${quote(expected.locale)}`,
      note: 'Change the mark in the edition that is wrong, or declare how it writes numbers in its front matter: `locale: es-ES` for 1.234,5, `locale: es-MX` for 1,234.5.',
    }),
  },
  'percent-mismatch': words(
    'percentage',
    'Write `%` or “per cent” in both editions, or in none: a number is not a percentage.',
  ),
  'currency-mismatch': words(
    'amount',
    'Name the same currency in both editions; a converted amount needs the original one beside it.',
  ),
  'unit-mismatch': words('measure', 'Write the same unit in both editions, or convert the number with it.'),
  'date-mismatch': words('date', 'See which edition is right and correct the other.'),
  'weekday-impossible': (found: string, expected: string, day: string) => ({
    message: `Unexpected ${quote(found)}, expected ${quote(expected)}: ${formatsIn('en').date.format(new Date(day))} was that day`,
    note: 'Correct the weekday or the date: one of the two is wrong.',
  }),
}
