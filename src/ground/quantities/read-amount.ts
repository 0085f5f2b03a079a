import { BLANK_QUANTITY } from './blank-quantity.ts'
import { clockValues, hoursOf } from './clock-values.ts'
import { isMultiplied } from './is-multiplied.ts'
import { isOfThings } from './is-of-things.ts'
import { type Behind, currencyBefore, readBehind } from './read-attributes.ts'
import type { Value } from './read-mark.ts'
import { readSuffix } from './read-suffix.ts'
import { shortYear } from './short-year.ts'
import type { Quantity, Reading } from './types.ts'

/** The amount that a number is, with its money, unit and the rest around it; undefined where it is part of a name. */
export function readAmount(reading: Reading, chunk: string, value: Value, start: number): Quantity | undefined {
  const money = currencyBefore(reading.text, start)
  const suffix = readSuffix(reading, start + chunk.length, value.values[0] ?? 0, {
    start,
    hasCurrency: money !== undefined,
  })
  if (suffix.unknown) return undefined
  const behind: Behind = suffix.role
    ? { factor: 1, more: 0, end: suffix.end }
    : readBehind(reading, suffix.end, money !== undefined)
  const { factor, more } = behind
  const factors = (money?.factors ?? [1]).map((each) => each * factor)
  const [scale = 1] = factors
  const plain = !money && factor === 1
  // "10m people" are metres or millions.
  const isBritish = reading.language === 'en' && behind.unit?.id === 'metre' && reading.text[suffix.end] === 'm'
  const millions = isBritish ? value.values.map((each) => each * 1e6) : []
  const short =
    plain && !suffix.role && !behind.unit && !behind.percent
      ? shortYear(reading.text, reading.language, start, chunk)
      : undefined
  const isYear =
    short?.isSure ||
    (plain && /^(?:1\d|20|21)\d\d$/.test(chunk) && behind.end === suffix.end && !isOfThings(reading, start, suffix.end))
  const values =
    factor >= 1e6 && ROUND_GROUP.test(chunk) && !reading.marks.declared ? value.values.slice(0, 1) : value.values
  const scaled = plain && more === 0 ? values : factors.flatMap((each) => values.map((of) => (of + more) * each))
  const time = suffix.role === 'clock' ? clockValues(scaled[0] ?? 0) : undefined
  // "el 8M" may be taken for millions opposite.
  const event =
    suffix.role === 'day' && chunk.length < suffix.end - start && reading.text[suffix.end - 1] === 'M'
      ? scaled.map((each) => each * 1e6)
      : []
  // "17.30 horas"
  const hours = plain && behind.unit?.id === 'hour' && /^\d\d?\.[0-5]\d$/.test(chunk) ? [hoursOf(chunk)] : []
  return {
    ...BLANK_QUANTITY,
    values: time ?? short?.values ?? [...scaled, ...hours, ...millions, ...event],
    weight: 'figure',
    wrongMark: value.wrongMark,
    role: suffix.role ?? (isYear ? 'year' : undefined),
    scale: scale > 1 ? scale : undefined,
    sort: behind.sort ?? (isMultiplied(reading.text, start) ? 'multiple' : undefined),
    percent: behind.percent ?? (isPercentage(reading.text, start) ? 'shared' : undefined),
    currency: money?.currency ?? behind.currency,
    unit: behind.unit,
    start: money?.start ?? start,
    end: behind.end,
  }
}

/** "1.250 millones": nobody writes the nought of 1.25. */
const ROUND_GROUP = /^\d+\.\d\d0$/

/** "el porcentaje 75": the other language may say it behind. */
const PERCENT_BEFORE = /(?:porcentaje|percentage)\s$/iu

const isPercentage = (text: string, start: number): boolean =>
  'eE'.includes(text.charAt(start - 2)) && PERCENT_BEFORE.test(text.slice(Math.max(0, start - 12), start))
