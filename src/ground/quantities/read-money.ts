import { MONEY_SCALES, moneySign } from '../knowledge/money-signs.ts'
import type { Language } from '../model/language.ts'
import { matchAt } from './match-at.ts'
import { moneyNameOf } from './money-names.ts'
import type { Reading } from './types.ts'

/** What stands for a scale, a currency or both. */
export interface Money {
  factor: number
  /** Codes; absent where the text says it before the number. */
  currency?: readonly string[]
  end: number
}

const WORD = /[\s-]?([\p{L}€£$]+)/uy
/** `10 M de euros`, `3 mill. de euros`, `10 MM USD` */
const BEFORE_CURRENCY = /(\s?)(\p{L}{1,5})\.?\s(?:de\s)?([\p{Ll}€£$]+|\p{Lu}{2,3}\$?)(?![\p{L}\d])/uy

/** The short amount behind a number: `mdd`, ` M€`, ` M de euros`; `m` and the like where the currency stands before it. */
export function moneyBehind(
  { text, language }: Pick<Reading, 'text' | 'language'>,
  from: number,
  hasCurrency: boolean,
): Money | undefined {
  const match = matchAt(WORD, text, from)
  if (!match) return undefined
  const [whole, word = ''] = match
  const sign = moneySign(word)
  const codes = sign && codesOf(sign.currency, language)
  if (codes) return { factor: sign.factor, currency: codes, end: from + whole.length }
  const own = scaleOf(word)
  if (hasCurrency && own !== undefined) return { factor: own, end: from + whole.length }
  const [long = '', , short = '', name = ''] = matchAt(BEFORE_CURRENCY, text, from) ?? []
  const [scale, named] = [scaleOf(short), codesOf(name, language)]
  return scale !== undefined && named ? { factor: scale, currency: named, end: from + long.length } : undefined
}

/** `MM$ 300`, `MUSD 3`: what such a sign before a number says. In Chile `M$` are thousands, elsewhere millions. */
export function moneyBefore(sign: string): { factors: readonly number[]; currency: readonly string[] } | undefined {
  const { factor = 1, currency = sign.toLowerCase() } = moneySign(sign) ?? {}
  const codes = codesOf(currency, 'en')
  return codes && { factors: sign === 'M$' ? [1e6, 1e3] : [factor], currency: codes }
}

/** Whether letters against a number belong to its amount. */
export const isMoneySign = (letters: string, hasCurrency: boolean): boolean =>
  moneySign(letters) !== undefined || (hasCurrency && scaleOf(letters) !== undefined)

const scaleOf = (word: string): number | undefined =>
  Object.hasOwn(MONEY_SCALES, word) ? MONEY_SCALES[word] : undefined

const codesOf = (name: string, language: Language): readonly string[] | undefined => moneyNameOf(name, language)?.codes
