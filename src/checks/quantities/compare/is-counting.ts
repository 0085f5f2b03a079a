import { UNCOUNTED } from '../../../ground/knowledge/uncounted-numbers.ts'
import type { Counted } from './types.ts'

/** What a number in words can count stands behind it: a word in small letters. */
const COUNTED_BEHIND = /^(?:[\s-]\p{Ll}|$)/u

/** How far to look around a number. */
const AROUND = 24

/** Whether a number in words counts something, so that the other edition has to count it too: not "the two", nor "dos puntos". */
export function isCounting({ kind, weight, values, unit, percent, currency, at, start, end }: Counted): boolean {
  if (kind !== 'number' || weight !== 'word' || (values[0] ?? 0) < 2) return false
  const { text } = at.map
  const [before, from] = [text.slice(Math.max(0, start - AROUND), start), text.slice(start, end + AROUND)]
  if (UNCOUNTED[at.edition.language].some((phrase) => phrase[0].test(before) && phrase[1].test(from))) return false
  return (
    unit !== undefined ||
    percent !== undefined ||
    currency !== undefined ||
    COUNTED_BEHIND.test(text.slice(end, end + 2))
  )
}
