import { BLANK_QUANTITY } from './blank-quantity.ts'
import { clockValues, hoursOf } from './clock-values.ts'
import { lengthAt, matchAt } from './match-at.ts'
import { readAmount } from './read-amount.ts'
import { readMarks, type Value } from './read-mark.ts'
import { readSuffix } from './read-suffix.ts'
import type { Quantity, Read, Reading } from './types.ts'

/** Digits with what joins them into one, up to forty times: 2024-05-06, 12 345,67, 20/07, 17:30, 17h30. */
const CHUNK =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+(?!\d))?|\d{1,2}h[0-5]\d(?!\d)|\d+(?:[.,:/'’·]\d+){0,40}/y

const FOOT = { id: 'foot', dimension: 'length', factor: 0.3048 } as const

/** The number, time, date or list of numbers at a place; undefined where it is none of them, such as a version. */
export function readNumber(reading: Reading, start: number): Read | undefined {
  const chunk = matchAt(CHUNK, reading.text, start)?.[0] ?? ''
  const end = start + chunk.length
  if (/^\d+$/.test(chunk)) return readDecimal(reading, chunk, start, end)
  if (/[^\d.,]/.test(chunk)) {
    if (/^\d+[:h]\d\d$/.test(chunk) && hoursOf(chunk) <= 24) return readTime(reading, chunk, start)
    if (/^\d+(?:[-/:]\d+)+$/.test(chunk)) return one(parts(chunk, /[-/:]/, start))
    if (/[/:]/.test(chunk)) return undefined
  }
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(chunk)) return one(parts(chunk, /\./, start))
  if (isList(reading, chunk, start)) return { quantities: itemsOf(chunk, start), end }
  return readDecimal(reading, chunk, start, end)
}

/** A number that is no date, time or list. */
function readDecimal(reading: Reading, chunk: string, start: number, end: number): Read | undefined {
  // "4.2.x"
  const isVersion = reading.text.charAt(end) === '.' && 'xX'.includes(reading.text.charAt(end + 1) || ' ')
  const value = isVersion ? undefined : readValue(reading, chunk, start)
  const quantity = value && (readHeight(reading, chunk, start) ?? readAmount(reading, chunk, value, start))
  return quantity && one(quantity)
}

/** `.5` → 0.5 */
const readValue = ({ text, marks }: Reading, chunk: string, start: number): Value | undefined =>
  text.charAt(start - 1) === '.' &&
  /(?:^|[\s(])\.$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\d+$/.test(chunk)
    ? { values: [Number(`0.${chunk}`)] }
    : readMarks(chunk, marks)

const FEET = /^(\d)['’](\d{1,2})$/
const INCHES_BEHIND = /\s?(?:"|”|″|''|’’)/y

/** `5'11"` */
function readHeight({ text }: Reading, chunk: string, start: number): Quantity | undefined {
  const [, feet, inches] = FEET.exec(chunk) ?? []
  if (inches === undefined) return undefined
  const sign = lengthAt(INCHES_BEHIND, text, start + chunk.length)
  if (sign === 0) return undefined
  const values = [Number(feet) + Number(inches) / 12]
  return { ...BLANK_QUANTITY, values, weight: 'figure', unit: FOOT, start, end: start + chunk.length + sign }
}

function readTime(reading: Reading, chunk: string, start: number): Read {
  const { end } = readSuffix(reading, start + chunk.length, hoursOf(chunk))
  return one({ ...BLANK_QUANTITY, role: 'clock', values: clockValues(hoursOf(chunk)), weight: 'figure', start, end })
}

const parts = (chunk: string, mark: RegExp, start: number): Quantity => ({
  ...BLANK_QUANTITY,
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
    ...BLANK_QUANTITY,
    values: [Number(digits)],
    weight: 'figure',
    start: start + index,
    end: start + index + digits.length,
  }))
}

const one = (quantity: Quantity): Read => ({ quantities: [quantity], end: quantity.end })
