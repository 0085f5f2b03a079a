import type { Language } from '../model.ts'

const WORDS: Record<Language, string> = {
  es: `cero 0 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14
quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintiuna 21
veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29
treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 mil 1000
millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000`,
  en: `zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000`,
}

/** `treinta y cinco`, `thirty-five`; 1 counts here alone, elsewhere it is an article. */
const COMPOUND: Record<Language, RegExp> = {
  es: /\b(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y (\p{L}+)/giu,
  en: /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)\b/giu,
}

/** A number with its separators of thousands and of decimals, or a word. */
const WORD = /\p{N}+(?:[.,' ]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?|\p{L}+/gu

/**
 * What a normalised text counts and dates, as far as it tells whether two changes are alike: `40`, `forty` → `40`;
 * `3,5`, `3.5` → `35`; `marzo`, `March` → `month 3`. Sorted; the addresses of links are left out.
 */
export function quantitiesIn(text: string, language: Language): string[] {
  const values = valuesIn(language)
  const single = text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\bmil millones\b/gi, '1000000000')
    .replace(COMPOUND[language], (whole, tens: string, unit: string) => {
      const value = /^(?:uno?|una|one)$/i.test(unit) ? '1' : values.get(unit.toLowerCase())
      return value === undefined ? whole : String(Number(values.get(tens.toLowerCase())) + Number(value))
    })
  const found = single.match(WORD) ?? []
  return found
    .flatMap((word) => (/^\p{N}/u.test(word) ? word.replace(/\P{N}/gu, '') : (quantityOf(word, values) ?? [])))
    .sort()
}

/** English months and days have capitals, Spanish ones need none: `may` and `march` are words, `May` is a month. */
const quantityOf = (word: string, values: ReadonlyMap<string, string>): string | undefined =>
  values.get(word) ?? values.get(word.toLowerCase())

const known = new Map<Language, Map<string, string>>()

function valuesIn(language: Language): Map<string, string> {
  const values = known.get(language) ?? new Map([...numbersIn(language), ...datesIn(language)])
  known.set(language, values)
  return values
}

const numbersIn = (language: Language): [string, string][] =>
  [...WORDS[language].matchAll(/(\S+) (\d+)/g)].map(([, word = '', value = '']) => [word, value])

function datesIn(language: Language): [string, string][] {
  const nameOf = (options: Intl.DateTimeFormatOptions, day: number) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day)
  // 1 January 2024 was a Monday.
  const months = Array.from({ length: 12 }, (_, month): [string, string] => [
    nameOf({ month: 'long' }, Date.UTC(2024, month, 1)),
    `month ${month + 1}`,
  ])
  const days = Array.from({ length: 7 }, (_, day): [string, string] => [
    nameOf({ weekday: 'long' }, Date.UTC(2024, 0, 1 + day)),
    `day ${day + 1}`,
  ])
  return [...months, ...days]
}
