import { PASTED_LINES } from '../../ground/knowledge/pasted-lines.ts'
import type { TextEntry } from './text-entries.ts'

const LONGEST = 90
const LONGEST_PASTED = 450
const MOST_WORDS = 14
/** So long is a paragraph that a heading can stand above. */
const PROSE = 100
/** Where more lines ask than say, somebody is interviewed. */
const QUESTIONS = 0.6

/** Entries that are headings: short lines alone, without a point, above a paragraph; by their places. */
export function headingPlaces(entries: readonly TextEntry[]): Set<number> {
  const isSpaced = entries.some(({ isAfterGap }, index) => index > 0 && isAfterGap)
  const first = entries.findIndex(isProse)
  const found = entries.flatMap((entry, index) => {
    const isAlone = entry.isAfterGap || !isSpaced
    return index > first && first >= 0 && isAlone && isAbove(entry, entries[index + 1]) && hasForm(entry) ? [index] : []
  })
  const asked = new Set(found.filter((index) => entries[index]?.said.endsWith('?')))
  const isInterview = asked.size > 2 && asked.size > found.length * QUESTIONS
  return new Set(found.filter((index) => !(isInterview && asked.has(index))))
}

const isProse = ({ said, mark }: TextEntry): boolean => said.length >= PROSE && mark === undefined && !isPasted(said)

const isPasted = (said: string): boolean =>
  said.length <= LONGEST_PASTED && PASTED_LINES.some(([, pattern]) => pattern.test(said))

/** Whether a paragraph stands below, or a list that the line is no item of. */
const isAbove = ({ mark }: TextEntry, next: TextEntry | undefined): boolean =>
  next?.mark === undefined
    ? next !== undefined && next.said.length > LONGEST && /[.!?…:]["'”’»)]*$/.test(next.said)
    : mark === undefined

function hasForm({ said, lines, mark, isQuoted }: TextEntry): boolean {
  if (lines > 1 || isQuoted || said.length > LONGEST || said.split(' ').length > MOST_WORDS) return false
  if (mark !== undefined && mark.number === undefined) return false
  if (!/^[«“"'‘¿¡(]?[\p{Lu}\p{N}]/u.test(said) || !/\p{L}/u.test(said)) return false
  if (/[.,;:…»”"]$/.test(said)) return false
  return !isPasted(said)
}
