import { SCALE_SIGNS } from '../knowledge/scale-words.ts'
import { lengthAt, matchAt } from './match-at.ts'
import { currencyAt } from './read-currency.ts'
import { moneyBefore, moneyBehind } from './read-money.ts'
import type { Attributes, Reading } from './types.ts'
import { unitAt } from './unit-at.ts'
import { vocabularyOf } from './vocabulary.ts'
import { isNoPartOfNumber } from './words-behind.ts'

/** What stands behind a number and belongs to it. */
export interface Behind extends Attributes {
  /** Of the scale words; 1 without any. */
  factor: number
  /** "3 veces", "1.4x" */
  sort?: 'multiple'
  /** What `and a half` adds, in units of `factor`. */
  more: number
  end: number
}

const PERCENT =
  /[\s-]*(?:%|‰|per\s?cent(?!\p{L})|por\s+cien(?:to)?(?!\p{L})|por\s+100(?!\d)|puntos?\s+porcentual(?:es)?|percentage[\s-]+points?|p\.\s?p\.|pp(?!\p{L}))/iuy
const PERCENT_SIGN = /[\s-]*[%‰]/y
const HALF = { es: /\s+y\s+medi[oa](?!\p{L})/iuy, en: /\s+and\s+(?:a|one)[\s-]+half(?!\p{L})/iuy }
const QUARTER = { es: /\s+y\s+(?:un\s+)?cuarto(?!\p{L})/iuy, en: /\s+and\s+(?:a|one)[\s-]+quarter(?!\p{L})/iuy }
const MILLION = /ill(?:[oó]n(?:es)?|ions?)$/i
const TIMES = /[\s-]?(?:ve(?:z|ces)|times|fold)(?!\p{L})|x(?![\p{L}\d])/iuy
const HUNDREDS = /\s(\d{3})(?=\s+mill)/uy
const REST = /\s(\d{3})(\s+mil(?!\p{L}|\s+mill))?(?![\p{L}\d]|[.,:/]\d|\s+mill)/uy
const NEXT_WORD = /(?:[\s-]*(?:de\s|of\s|US\s|U\.\s?S\.\s)|[\s-]?)\s*([\p{L}€£¥₹₿$]+)/iuy

/** Behind these nothing belongs to a number; half of all numbers stand before one or at the end. */
const CLOSING = '.,;:)]»”"!?…'

/** Reads on from the end of a number: scale words, a half, per cent, currency, unit. `hasCurrency`: it stands before. */
export function readBehind(reading: Reading, from: number, hasCurrency = false): Behind {
  const behind: Behind = { factor: 1, more: 0, end: from }
  if (CLOSING.includes(reading.text.charAt(from)) || isNoPartOfNumber(reading, from)) return behind
  const sign = lengthAt(PERCENT_SIGN, reading.text, from)
  if (sign > 0) return { ...behind, percent: 'own', end: from + sign }
  if (readMoney(reading, behind, hasCurrency)) return behind
  readScale(reading, behind)
  readHundreds(reading, behind)
  readHalf(reading, behind)
  if (behind.more > 0) readScale(reading, behind)
  readRest(reading, behind)
  if (behind.factor > 1 && readMoney(reading, behind, hasCurrency)) return behind
  const percent = lengthAt(PERCENT, reading.text, behind.end)
  if (percent > 0) return { ...behind, percent: 'own', end: behind.end + percent }
  const times = lengthAt(TIMES, reading.text, behind.end)
  if (times > 0) return { ...behind, sort: 'multiple', end: behind.end + times }
  const unit = unitAt(reading, behind.end)
  if (unit) Object.assign(behind, unit)
  // A pound is money or weight: both are told.
  const money = (unit && currencyAt(reading, from)) ?? currencyAt(reading, behind.end)
  if (money) Object.assign(behind, { currency: money.codes, end: money.end })
  if (unit) readHalf(reading, behind)
  return behind
}

/** "10 mdd", "10 mil mdd" */
function readMoney(reading: Reading, behind: Behind, hasCurrency: boolean): boolean {
  const money = moneyBehind(reading, behind.end, hasCurrency)
  if (money) Object.assign(behind, money, { factor: behind.factor * money.factor })
  return money !== undefined
}

function readScale({ text, language }: Reading, behind: Behind): void {
  const { meaningOf } = vocabularyOf(language)
  for (;;) {
    const [whole = '', word = ''] = matchAt(NEXT_WORD, text, behind.end) ?? []
    const isSign =
      Object.hasOwn(SCALE_SIGNS[language], word) &&
      (whole === word || word.length > 1 || isMillions(text, behind.end + whole.length, word))
    const short = isSign ? SCALE_SIGNS[language][word] : undefined
    const scale = short ?? meaningOf(word.toLowerCase())?.scale
    // "5 mil millones", "5 millones de millones", but not "5 de mil".
    if (scale === undefined || (scale < 1e6 && whole.includes(' de ')) || behind.factor > 1e3) return
    behind.factor *= scale
    behind.end += whole.length
    if (short !== undefined) return
  }
}

/** "5 M de habitantes" */
const isMillions = (text: string, end: number, word: string): boolean =>
  word === 'M' && /^ de \p{Ll}/u.test(text.slice(end, end + 6))

/** "3 mil 500 millones" */
function readHundreds(reading: Reading, behind: Behind): void {
  if (behind.factor !== 1e3) return
  const [whole, digits = ''] = matchAt(HUNDREDS, reading.text, behind.end) ?? []
  if (whole === undefined) return
  behind.end += whole.length
  readScale(reading, behind)
  behind.more = Number(digits) / 1e3
}

/** "5 mil 300", "3 millones 500 mil" */
function readRest({ text, language }: Reading, behind: Behind): void {
  if (language !== 'es' || behind.factor < 1e3) return
  const [whole, digits = '', thousand] = matchAt(REST, text, behind.end) ?? []
  if (whole === undefined || (behind.factor === 1e3) !== (thousand === undefined)) return
  behind.more += (Number(digits) * (thousand ? 1000 : 1)) / behind.factor
  behind.end += whole.length
}

function readHalf({ text, language }: Reading, behind: Behind): void {
  if (behind.more > 0) return
  const half = lengthAt(HALF[language], text, behind.end)
  // "las ocho y cuarto" is an hour.
  const quarter =
    behind.factor > 1 || MILLION.test(text.slice(behind.end - 8, behind.end))
      ? lengthAt(QUARTER[language], text, behind.end)
      : 0
  if (half > 0) behind.more = 0.5
  else if (quarter > 0) behind.more = 0.25
  behind.end += half + quarter
}

/** What signs and codes of currencies end with. */
const BEFORE_AMOUNT = /[A-Z$€£¥₹₽₩₡₲₿/.]/

/** The currency sign or code that stands before a number, where it begins, and by what it may multiply: `MM$ 300`. */
export function currencyBefore(
  text: string,
  start: number,
): { currency: readonly string[]; factors: readonly number[]; start: number } | undefined {
  const last = text.charAt(start - 1)
  if (!BEFORE_AMOUNT.test(/\s/.test(last) ? text.charAt(start - 2) : last)) return undefined
  const [found, sign = ''] =
    /((?<![\p{L}$])(?:k|MM?)(?:(?:US)?\$|€|USD|EUR)|(?<![\p{L}$])(?:US|U\$S|MX|AR|CA|C|A|RD|R|NZ|HK)?\$|(?<!\p{L})(?:U\$S|S\/\.?|[A-Z]{3}\$?)|[€£¥₹₽₩₡₲₿])\s?$/u.exec(
      text.slice(Math.max(0, start - 8), start),
    ) ?? []
  if (found === undefined) return undefined
  const money = moneyBefore(sign)
  return money && { ...money, start: start - found.length + found.indexOf(sign) }
}
