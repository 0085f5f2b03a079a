import type { Clue } from './find-clues.ts'
import { readBehind } from './read-attributes.ts'
import { readCalendarWord } from './read-calendar-word.ts'
import type { Quantity, Read, Reading } from './types.ts'

/** What the words from a clue on say: as many of them as make one number. */
export function readWords(reading: Reading, index: number): Read {
  const clue = reading.clues[index]
  const meaning = clue?.meaning
  if (clue === undefined || meaning === undefined) return { quantities: [], end: 0 }
  const calendar = readCalendarWord(reading, clue)
  if (calendar) return one(calendar)
  if (
    meaning.number !== undefined ||
    meaning.scale !== undefined ||
    meaning.group !== undefined ||
    meaning.fraction !== undefined
  ) {
    return readCardinal(reading, index)
  }
  if (meaning.decade !== undefined) return one({ ...hint(clue, [meaning.decade]), weight: 'word', role: 'decade' })
  if (clue.roman) return readRoman(reading, clue)
  const value = meaning.ordinal ?? meaning.hint
  return value === undefined
    ? { quantities: [], end: clue.end }
    : one({ ...hint(clue, [value]), ...(meaning.ordinal && { role: 'ordinal' as const }) })
}

/** Sum of the words read so far: `total` is complete, `current` may still be multiplied. */
interface Sum {
  total: number
  current: number | undefined
  scale: number
  end: number
}

function readCardinal(reading: Reading, from: number): Read {
  const { text, clues, language } = reading
  const first = clues[from]
  if (first === undefined) return { quantities: [], end: 0 }
  const sum: Sum = { total: 0, current: undefined, scale: Number.POSITIVE_INFINITY, end: first.start }
  let largest = 1
  for (let index = from; index < clues.length; index++) {
    const clue = clues[index]
    if (clue?.meaning === undefined || !append(sum, clue, text.slice(sum.end, clue.start), language, index === from))
      break
    largest = Math.max(largest, clue.meaning.scale ?? 1)
    sum.end = clue.end
  }
  if (sum.end === first.start) sum.end = first.end
  const { factor, more, ...behind } = readBehind(reading, sum.end)
  const value = (sum.total + (sum.current ?? 0) + more * (factor === 1 && largest >= 1e6 ? largest : 1)) * factor
  const decade =
    language === 'es' &&
    value % 10 === 0 &&
    value < 100 &&
    /años\s+$/i.test(text.slice(Math.max(0, first.start - 6), first.start))
  return one({
    kind: 'number',
    values: first.meaning?.fraction === 0.25 && value === 0.25 ? [0.25, 4] : [value],
    weight: isTelling(reading, first, sum.end, value) ? 'word' : 'hint',
    ...(decade && { role: 'decade' as const }),
    ...(largest * factor > 1 && { scale: largest * factor }),
    ...behind,
    start: first.start,
  })
}

/** Adds a word to the sum if it continues the number; `gap` is what stands between. */
function append(sum: Sum, { meaning }: Clue, gap: string, language: 'es' | 'en', isFirst: boolean): boolean {
  const { number, scale, group, fraction, ordinal } = meaning ?? {}
  const { current } = sum
  const joined = isFirst || /^(?:[\s-]|\s+(?:y|and|a)\s+)$/.test(gap)
  if (scale !== undefined) return (joined || /^\s(?:de|of)\s$/.test(gap)) && multiply(sum, scale)
  if (!joined) return false
  if (group !== undefined || (fraction !== undefined && (current === undefined || !/y|and/.test(gap)))) {
    if (current === undefined && !isFirst) return false
    sum.current = (current ?? 1) * (group ?? fraction ?? 1)
    return true
  }
  // "una quinta parte" is told by `parte`, which readBehind does not know: a fraction is only read where the word is one.
  if (ordinal !== undefined || number === undefined) return false
  if (current === undefined) return set(sum, number, isFirst || number < sum.scale)
  const tens = current % 100
  if (language === 'en' && isPairOfYears(current, number) && gap === ' ') return set(sum, current * 100 + number)
  if (number > 0 && number < 10 && tens >= 20 && current % 10 === 0 && (language === 'en' ? /^[\s-]$/ : /y/).test(gap))
    return set(sum, current + number)
  if (current >= 100 && tens === 0 && number < 100 && (language === 'en' || gap === ' '))
    return set(sum, current + number)
  return false
}

const isPairOfYears = (first: number, second: number): boolean =>
  first >= 16 && first <= 20 && second >= 10 && second < 100

function set(sum: Sum, value: number, allowed = true): boolean {
  if (allowed) sum.current = value
  return allowed
}

function multiply(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if ((sum.current ?? 1) >= 100) return false
    sum.current = (sum.current ?? 1) * 100
    return true
  }
  if (sum.current === undefined && sum.total > 0 && scale > sum.scale) sum.total *= scale
  else if (scale < sum.scale) sum.total += (sum.current ?? 1) * scale
  else if (sum.scale === 1000 && scale > 1000) sum.total = (sum.total + (sum.current ?? 0)) * scale
  else return false
  sum.scale = scale
  sum.current = undefined
  return true
}

/** Whether a different number opposite contradicts these words: not "one", "two", "a thousand thanks", nor part of a name. */
function isTelling({ text }: Reading, { start, meaning }: Clue, end: number, value: number): boolean {
  if (value < 3 || (meaning?.number === undefined && value < 1e6)) return value < 1 ? false : value >= 1e6
  const isCapital = /\p{Lu}/u.test(text.charAt(start))
  return !isCapital || /(?:^|[.!?:¿¡"“«(\n—]\s*)$/u.test(text.slice(Math.max(0, start - 3), start)) || end - start > 14
}

/** `siglo XIX` counts; elsewhere a Roman numeral only serves to find a number again. */
function readRoman({ text, language }: Reading, clue: Clue): Read {
  const before = text.slice(Math.max(0, clue.start - 22), clue.start)
  const century =
    language === 'es' && /(?<!\p{L})(?:siglos?|s\.|ss\.)\s(?:[IVX]+(?:\s?[-–,yea]\s?|\s(?:y|al?|e)\s))*$/iu.test(before)
  if (!century && clue.end - clue.start === 1) return { quantities: [], end: clue.end }
  return one({
    ...hint(clue, [clue.meaning?.ordinal ?? 0]),
    role: 'ordinal',
    ...(century && { weight: 'figure' as const }),
  })
}

const hint = ({ start, end }: Clue, values: readonly number[]): Quantity => ({
  kind: 'number',
  values,
  weight: 'hint',
  start,
  end,
})

const one = (quantity: Quantity): Read => ({ quantities: [quantity], end: quantity.end })
