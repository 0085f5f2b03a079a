import { meantDates } from '../../../ground/knowledge/meant-dates.ts'

const DAY =
  /\d{1,2}(?:\s+de)?\s+\p{L}{3,12}\.?(?:\s+del?)?,?\s+\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u

/** The day that a line names, as ISO has it; undefined where it names none, or one that can be read in two ways. */
export function dayNamedIn(line: string): string | undefined {
  const [words] = DAY.exec(line) ?? []
  const days = words === undefined ? [] : meantDates(words)
  return days.length === 1 ? days[0] : undefined
}
