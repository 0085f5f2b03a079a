// Long: a case for each thing that texts count.
import { remember } from '../../../ground/basics/remember.ts'
import { NUMBER_WORDS } from '../../../ground/knowledge/number-words.ts'
import { UNITS } from '../../../ground/knowledge/units.ts'
import type { Quantity } from '../../../ground/quantities/types.ts'
import { vocabularyOf } from '../../../ground/quantities/vocabulary.ts'
import { type Language, otherLanguage } from '../../../model.ts'
import { localNumber } from './local-number.ts'

/** A language, and how a country writes it (BCP 47). */
export interface Tongue {
  language: Language
  locale: string
}

const DIGITS = /\d(?:[\d.,' \u00a0\u2009\u202f]*\d)?/
const MONEY_BEFORE = /^\p{Lu}{0,3}[$€£¥]\s?/u
const MONEY_BEHIND = /\d\s?([€£])/
/** Most decimals of what is said in millions. */
const MOST_DECIMALS = 3
/** From here on a scale is said in words: `3 million`. */
const LARGE = 1e6

/**
 * A stretch of a text that counts something, as another locale writes it: `2.500 pesos` → `2,500`, `20 kilómetros` →
 * `20 kilometers`, `doce` → `twelve`. Undefined of what has no form of its own there.
 */
export function localQuantity(stretch: string, quantity: Quantity, to: Tongue): string | undefined {
  const { kind, role, values, weight, percent } = quantity
  const [value = 0] = values
  if (kind === 'month') return monthIn(to.locale).format(Date.UTC(2000, value - 1))
  if (kind === 'weekday') return weekdayIn(to.locale).format(Date.UTC(2000, 0, FIRST_SUNDAY + value))
  if (kind !== 'number' || role === 'clock' || role === 'decade') return stretch
  const digits = DIGITS.exec(stretch)?.[0]
  if (digits === undefined) return localWord(stretch, weight, to.language)
  if (role !== undefined || /^0\d/.test(digits)) return role === 'ordinal' ? undefined : digits
  if (percent === 'own') return percentIn(`${decimalsOf(value, digits)} ${to.locale}`).format(value / 100)
  if ((quantity.scale ?? 1) >= LARGE) return withMoney(stretch, scaledIn(to.locale).format(value), to.language)
  const number = localNumber(value, decimalsOf(value, digits), to.locale)
  return localUnit(stretch, quantity, number, to) ?? withMoney(stretch, number, to.language)
}

const FIRST_SUNDAY = 2
const monthIn = remember((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
const weekdayIn = remember((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }))
const percentIn = remember((key) => {
  const [digits, locale] = key.split(' ')
  return new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: Number(digits) })
})
const scaledIn = remember(
  (locale) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: MOST_DECIMALS,
    }),
)

/** As many as are written; marks of thousands are told by the value. */
function decimalsOf(value: number, digits: string): number {
  if (Number.isInteger(value)) return 0
  const written = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return Math.max(written, `${value}`.split('.')[1]?.length ?? 0)
}

/** A number that is said in one word: `doce` → `twelve`; ordinals in the form that comes first. */
function localWord(stretch: string, weight: Quantity['weight'], language: Language): string | undefined {
  const meaning = vocabularyOf(otherLanguage(language)).meaningOf(stretch.toLowerCase())
  const { cardinals, ordinals } = wordsIn(language)
  if (meaning?.number !== undefined && weight === 'word') return cardinals.get(meaning.number)
  return meaning?.ordinal === undefined ? undefined : ordinals.get(meaning.ordinal)
}

/** `un` and `primer` come and go with the wording. */
const LEAST = 2

const wordsIn = remember((language) => {
  const { cardinals, ordinals } = NUMBER_WORDS[language as Language]
  return { cardinals: wordsByValue(cardinals), ordinals: wordsByValue(ordinals) }
})

function wordsByValue(list: string): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const [, word = '', value] of list.matchAll(/(\S+)\s+(\S+)/g)) {
    if (Number(value) >= LEAST && !words.has(Number(value))) words.set(Number(value), word)
  }
  return words
}

/** Signs are the same in both languages; undefined where nothing is measured by a unit that has a name there. */
function localUnit(stretch: string, { unit, shared }: Quantity, number: string, to: Tongue): string | undefined {
  if (unit === undefined || shared) return undefined
  const written = stretch.slice(stretch.search(/\d[^\d]*$/) + 1).trim()
  if (signsOf(unit.id).includes(written)) return `${number} ${written}`
  const name = unit.id.replace(/metre$/, 'meter').replace(/litre$/, 'liter')
  return UNIT_NAMES.has(name) ? unitIn(`${name} ${to.locale}`)(number) : undefined
}

const signsOf = (id: string): readonly string[] => UNITS.find(([known]) => known === id)?.[5].split(' ') ?? []
const UNIT_NAMES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'))

/** A number that is written already, with the name of the unit for several. */
const unitIn = remember((key) => {
  const [unit, locale] = key.split(' ')
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: unit ?? '', unitDisplay: 'long' })
  const say = (value: number) => format.format(value).replace(/^\d+/, '')
  return (number: string) => `${number}${say(number === '1' ? 1 : 2)}`
})

/** The sign of a currency stands where the language has it. */
function withMoney(stretch: string, number: string, language: Language): string {
  const before = MONEY_BEFORE.exec(stretch)?.[0].trim()
  const sign = before ?? MONEY_BEHIND.exec(stretch)?.[1]
  if (sign === undefined) return number
  return language === 'es' && sign === '€' ? `${number} €` : `${sign}${number}`
}
