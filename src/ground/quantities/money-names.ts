import { BESIDE_NUMBERS, CURRENCY_CODES, CURRENCY_SIGNS, SURE_CURRENCIES } from '../knowledge/currencies.ts'
import { MONEY_COUNTRIES } from '../knowledge/money-countries.ts'
import type { Language } from '../model/language.ts'

/** What a name, sign or code says of a currency. */
export interface MoneyName {
  /** ISO 4217 codes that it may be. */
  codes: readonly string[]
  /** It means money wherever it stands, not only beside a number. */
  isSure: boolean
}

interface MoneyNames {
  /** In lower case, but for codes. */
  names: ReadonlyMap<string, MoneyName>
  /** Adjective in lower case → the first two letters of the codes. */
  countries: ReadonlyMap<string, string>
}

const known = new Map<Language, MoneyNames>()

/** The names, signs and codes of currencies in a language, and whose they are; made when first asked for. */
export function moneyNames(language: Language): MoneyNames {
  const made = known.get(language) ?? makeNames(language)
  known.set(language, made)
  return made
}

/** Of a name, sign or code as it is written. */
export const moneyNameOf = (written: string, language: Language): MoneyName | undefined =>
  moneyNames(language).names.get(written) ?? moneyNames(language).names.get(written.toLowerCase())

function makeNames(language: Language): MoneyNames {
  const names = new Map<string, MoneyName>()
  const add = (name: string, codes: string, isSure: boolean) => names.set(name, { codes: codes.split(' '), isSure })
  for (const [codes, spanish, english] of BESIDE_NUMBERS)
    for (const name of wordsIn(language === 'es' ? spanish : english)) add(name, codes, false)
  for (const [codes, spanish, english] of SURE_CURRENCIES)
    for (const name of wordsIn(language === 'es' ? spanish : english)) add(name, codes, true)
  for (const [sign, codes] of Object.entries(CURRENCY_SIGNS)) add(sign, codes, false)
  for (const code of wordsIn(CURRENCY_CODES)) add(code, code === 'RMB' ? 'CNY' : code, false)
  const countries = MONEY_COUNTRIES.flatMap(([country, spanish, english]) =>
    (language === 'es' ? wordsIn(spanish).flatMap(formsOf) : wordsIn(english)).map((word) => [word, country] as const),
  )
  return { names, countries: new Map(countries) }
}

/** `sueco` → sueco, sueca, suecos, suecas; `danés` → danés, danesa, daneses, danesas. */
function formsOf(adjective: string): string[] {
  if (/[oa]$/.test(adjective)) return ['o', 'a', 'os', 'as'].map((ending) => adjective.slice(0, -1) + ending)
  const stem = adjective.replace(/([éá])(.)$/, (_, vowel, last) => (vowel === 'é' ? 'e' : 'a') + last)
  return [
    adjective,
    `${adjective}s`,
    ...(stem === adjective ? [`${adjective}es`] : ['a', 'es', 'as'].map((end) => stem + end)),
  ]
}

const wordsIn = (list: string): string[] => list.split(' ').filter((word) => word !== '')
