import { BLANK_QUANTITY } from './blank-quantity.ts'
import type { Clue } from './find-quantity-clues.ts'
import { opensSentence } from './opens-sentence.ts'
import type { Quantity, Reading } from './types.ts'

/** English months that are also words. */
const COMMON_WORDS = new Set(['may', 'march', 'sun', 'sat', 'mon', 'wed', 'dec', 'mar', 'dic', 'set', 'dom'])
const DAY_OR_YEAR_AFTER = /^\.?,?\s+(?:de\s+|del\s+|of\s+)?(?:los\s+)?['’]?\d/
const DAY_BEFORE = /\d(?:st|nd|rd|th|º|°|\.º)?(?:\s+(?:de|of))?[\s-]+$/
const TIME_BEFORE =
  /\b(?:in|since|until|till|by|of|from|to|for|on|about|around|between|last|this|next|early|late|mid|through|during|before|after|and|or)[\s-]+$/i
const MONTH_AFTER = /^\.?,?\s+(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/

/** The month or weekday that a word names here; undefined where it is another word or somebody's name. */
export function readCalendarWord({ text, language }: Reading, { start, end, meaning }: Clue): Quantity | undefined {
  const { month, weekday, short } = meaning ?? {}
  const value = month ?? weekday
  if (value === undefined) return undefined
  const after = text.slice(end, end + 16)
  const before = text.slice(Math.max(0, start - 16), start)
  const isCapital = /\p{Lu}/u.test(text.charAt(start))
  const word = text.slice(start, end).toLowerCase()
  const inDate =
    DAY_OR_YEAR_AFTER.test(after) ||
    (month !== undefined && DAY_BEFORE.test(before)) ||
    (weekday !== undefined && MONTH_AFTER.test(after))
  const named: Quantity = {
    ...BLANK_QUANTITY,
    kind: month === undefined ? 'weekday' : 'month',
    values: [value],
    weight: 'word',
    start,
    end,
  }
  if (inDate && (language === 'es' || isCapital)) return named
  if (short) return undefined
  if (language === 'en')
    return isCapital && (!COMMON_WORDS.has(word) || TIME_BEFORE.test(before) || /^,?\s+\d{4}/.test(after))
      ? named
      : undefined
  const opens = opensSentence(before)
  return !isCapital || (opens && !/^\s+\p{Lu}/u.test(after)) ? named : undefined
}
