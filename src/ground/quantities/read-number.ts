import { isMultiplied } from './is-multiplied.ts'
import { isOfThings } from './is-of-things.ts'
import { lengthAt, matchAt } from './match-at.ts'
import { currencyBefore, readBehind } from './read-attributes.ts'
import { readMarks } from './read-mark.ts'
import { readSuffix } from './read-suffix.ts'
import { shortYear } from './short-year.ts'
import type { Quantity, Read, Reading } from './types.ts'

/** Digits with what joins them into one, up to forty times: 2024-05-06, 12 345,67, 20/07, 17:30, 17h30. */
const CHUNK =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+(?!\d))?|\d{1,2}h[0-5]\d(?!\d)|\d+(?:[.,:/'’·]\d+){0,40}/y

const FOOT = { id: 'foot', dimension: 'length', factor: 0.3048 } as const

/** The number, time, date or list of numbers at a place; undefined where it is none of them, such as a version. */
export function readNumber(reading: Reading, start: number): Read | undefined {
  const chunk = matchAt(CHUNK, reading.text, start)?.[0] ?? ''
  const end = start + chunk.length
  if (/^\d+[:h]\d\d$/.test(chunk) && hoursOf(chunk) <= 24) return readTime(reading, chunk, start)
  if (/^\d+(?:[-/:]\d+)+$/.test(chunk)) return one(parts(chunk, /[-/:]/, start))
  if (/[/:]/.test(chunk)) return undefined
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(chunk)) return one(parts(chunk, /\./, start))
  if (isList(reading, chunk, start)) return { quantities: itemsOf(chunk, start), end }
  // "4.2.x"
  const value = /^\.x/i.test(reading.text.slice(end, end + 2)) ? undefined : readValue(reading, chunk, start)
  return value && (readHeight(reading, chunk, start) ?? readAmount(reading, chunk, value, start))
}

/** `.5` → 0.5 */
const readValue = ({ text, marks }: Reading, chunk: string, start: number): Value | undefined =>
  /(?:^|[\s(])\.$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d+$/.test(chunk)
    ? { values: [Number(`0.${chunk}`)] }
    : readMarks(chunk, marks)

const INCHES_BEHIND = /\s?(?:"|”|″|''|’’)/y

/** `5'11"` */
function readHeight({ text }: Reading, chunk: string, start: number): Read | undefined {
  const [, feet, inches] = /^(\d)['’](\d{1,2})$/.exec(chunk) ?? []
  const sign = inches === undefined ? 0 : lengthAt(INCHES_BEHIND, text, start + chunk.length)
  if (sign === 0) return undefined
  const values = [Number(feet) + Number(inches) / 12]
  return one({ kind: 'number', values, weight: 'figure', unit: FOOT, start, end: start + chunk.length + sign })
}

function readTime(reading: Reading, chunk: string, start: number): Read {
  const { end } = readSuffix(reading, start + chunk.length, hoursOf(chunk))
  return one({ kind: 'number', role: 'clock', values: clockValues(hoursOf(chunk)), weight: 'figure', start, end })
}

const parts = (chunk: string, mark: RegExp, start: number): Quantity => ({
  kind: 'parts',
  values: chunk.split(mark).map(Number),
  weight: 'figure',
  start,
  end: start + chunk.length,
})

/** `(3,5)` in English and `3,5,7` are several numbers. */
const isList = ({ text, marks }: Reading, chunk: string, start: number): boolean =>
  /^\d+(?:,\d+){2,}$/.test(chunk) && !/^\d{1,3}(?:,\d{3})+$/.test(chunk)
    ? true
    : marks.decimal === '.' && /^\d{1,2},\d{1,2}$/.test(chunk) && /[([{]/.test(text.charAt(start - 1))

function itemsOf(chunk: string, start: number): Quantity[] {
  return [...chunk.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    kind: 'number',
    values: [Number(digits)],
    weight: 'figure',
    start: start + index,
    end: start + index + digits.length,
  }))
}

type Value = Pick<Quantity, 'values' | 'wrongMark'>

function readAmount(reading: Reading, chunk: string, value: Value, start: number): Read | undefined {
  const money = currencyBefore(reading.text, start)
  const suffix = readSuffix(reading, start + chunk.length, value.values[0] ?? 0, {
    start,
    hasCurrency: money !== undefined,
  })
  if (suffix.unknown) return undefined
  const { factor, more, ...behind } = suffix.role
    ? { factor: 1, more: 0, end: suffix.end }
    : readBehind(reading, suffix.end, money !== undefined)
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
  const scaled = factors.flatMap((each) => values.map((of) => (of + more) * each))
  const time = suffix.role === 'clock' ? clockValues(scaled[0] ?? 0) : undefined
  // "el 8M" may be taken for millions opposite.
  const event =
    suffix.role === 'day' && chunk.length < suffix.end - start && reading.text[suffix.end - 1] === 'M'
      ? scaled.map((each) => each * 1e6)
      : []
  // "17.30 horas"
  const hours = plain && /^\d\d?\.[0-5]\d$/.test(chunk) && behind.unit?.id === 'hour' ? [hoursOf(chunk)] : []
  return one({
    kind: 'number',
    ...value,
    values: time ?? short?.values ?? [...scaled, ...hours, ...millions, ...event],
    weight: 'figure',
    ...((suffix.role ?? isYear) && { role: suffix.role ?? 'year' }),
    ...(scale > 1 && { scale }),
    ...(isMultiplied(reading.text, start) && { sort: 'multiple' as const }),
    ...behind,
    ...(PERCENT_BEFORE.test(reading.text.slice(Math.max(0, start - 12), start)) && {
      percent: behind.percent ?? 'shared',
    }),
    ...(money && { currency: money.currency }),
    start: money?.start ?? start,
  })
}

/** "1.250 millones": nobody writes the nought of 1.25. */
const ROUND_GROUP = /^\d+\.\d\d0$/

/** "el porcentaje 75": the other language may say it behind. */
const PERCENT_BEFORE = /(?:porcentaje|percentage)\s$/iu

/** `17:30` → 17.5; more than 24 where it is no time of the day. */
function hoursOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(/[:.h]/).map(Number)
  return minutes < 60 ? hours + minutes / 60 : Number.POSITIVE_INFINITY
}

/** Half past five is 5.5 or 17.5: which one is said by words that need not be there. */
const clockValues = (hours: number): number[] => (hours < 12 ? [hours, hours + 12] : [hours, hours - 12])

const one = (quantity: Quantity): Read => ({ quantities: [quantity], end: quantity.end })
