import type { Language } from '../../model.ts'

const APOSTROPHE_BEFORE = /(?<![\p{L}\p{N}])['’‘]$/u
/** `la promoción del 99`, `mayo del 68`: RAE wants no apostrophe there. */
const OF_BEFORE = /(?<!\p{L})(?:(?:en\s+|d)el(?:\s+año)?|año)\s$/iu
const ENDS_THERE = /^(?:[.,;:)»”!?…]|\s(?:y|al?|se|fue|no|que)(?!\p{L})|$)/u
/** Two digits up to here may be a year to come. */
const NEXT_CENTURY = 50

/**
 * Two digits that stand for a year, → all that it may be, the likeliest first: `’99` → 1999. `isSure` where nothing else can
 * be meant. Undefined of other numbers.
 */
export function shortYear(
  text: string,
  language: Language,
  start: number,
  digits: string,
): { values: readonly number[]; isSure: boolean } | undefined {
  if (!/^\d\d$/.test(digits)) return undefined
  const [before, after] = [text.slice(Math.max(0, start - 10), start), text.slice(start + 2, start + 8)]
  const isSure = /['’‘]$/.test(before) && APOSTROPHE_BEFORE.test(before) && !/^['’]/.test(after)
  if (!isSure && !/[lo]\s$/i.test(before)) return undefined
  if (!isSure && !(language === 'es' && OF_BEFORE.test(before) && ENDS_THERE.test(after))) return undefined
  const value = Number(digits)
  const years = [1900 + value, 1800 + value, ...(value < NEXT_CENTURY ? [2000 + value] : [])]
  return { values: isSure ? [...years, value] : [value, ...years], isSure }
}
