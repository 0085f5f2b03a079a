import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../../src/ground/quantities/quantities-in.ts'
import type { Language } from '../../../src/model.ts'

/** `stretch = value or values, what it is of`, quantities that only help to find others left out. */
const read = (text: string, language: Language, locale: string = language): string[] =>
  quantitiesIn(text, language, locale)
    .filter(({ weight }) => weight !== 'hint')
    .map(({ kind, values, role, percent, currency, unit, wrongMark, start, end }) =>
      [
        `${text.slice(start, end)} = ${values.join('|')}`,
        kind === 'number' ? role : kind,
        percent && '%',
        currency?.[0],
        unit?.id,
        wrongMark && `wrong ${wrongMark}`,
      ]
        .filter(Boolean)
        .join(' '),
    )

describe('quantitiesIn', () => {
  it.each([
    ['1.234', 'es', ['1.234 = 1234|1.234']],
    ['1.234', 'es-ES', ['1.234 = 1234']],
    ['1.234 y 7,5 %', 'es', ['1.234 = 1234 %', '7,5 % = 7.5 %']],
    ['1.234 y 7.5 %', 'es', ['1.234 = 1234|1.234 %', '7.5 % = 7.5 %']],
    ['1.234 y 7,5 %', 'es-MX', ['1.234 = 1.234 %', '7,5 % = 7.5 % wrong decimal']],
    ['1.250 millones', 'es', ['1.250 millones = 1250000000']],
    ['1.234 millones', 'es', ['1.234 millones = 1234000000|1234000']],
    ['1.250 millones', 'es-MX', ['1.250 millones = 1250000']],
    ['1.234', 'es-MX', ['1.234 = 1.234']],
    ['12.345,67', 'es-AR', ['12.345,67 = 12345.67']],
    ['12,345.67', 'es-419', ['12,345.67 = 12345.67']],
    ['12,345.67', 'es-ES', ['12,345.67 = 12345.67 wrong grouping']],
    ['3.5', 'es-ES', ['3.5 = 3.5 wrong decimal']],
    ['0,125', 'es', ['0,125 = 0.125']],
    ['12 345', 'es', ['12 345 = 12345']],
    ['3 constructor', 'es', ['3 = 3']],
  ])('reads the marks of %s in %s', (text, locale, expected) => expect(read(text, 'es', locale)).toEqual(expected))

  it.each([
    ['veintitrés mil cuatrocientos', ['veintitrés mil cuatrocientos = 23400']],
    ['cien mil millones de euros', ['cien mil millones de euros = 100000000000 EUR']],
    ['5 mil 300 pesos', ['5 mil 300 pesos = 5300 MXN']],
    ['dos millones y medio', ['dos millones y medio = 2500000']],
    ['tres horas y media', ['tres horas y media = 3.5 hour']],
    ['siglos XVIII y XIX', ['XVIII = 18 ordinal', 'XIX = 19 ordinal']],
    ['el 1.º de mayo de 2018', ['1.º = 1 day', 'mayo = 5 month', '2018 = 2018 year']],
    ['entre 10 y 20 mil dólares', ['10 = 10|10000 USD', '20 mil dólares = 20000 USD']],
    ['10 mdd, 66mdp y 5 mil MDD', ['10 mdd = 10000000 USD', '66mdp = 66000000 MXN', '5 mil MDD = 5000000000 USD']],
    ['3 M€, 1.200 M$ y 40 k€', ['3 M€ = 3000000 EUR', '1.200 M$ = 1200000000 USD', '40 k€ = 40000 EUR']],
    ['MM$ 300, MUSD 3 y M$ 7', ['MM$ 300 = 300000000 USD', 'MUSD 3 = 3000000 USD', 'M$ 7 = 7000000|7000 USD']],
    ['5 M de habitantes, R$ 5 mi', ['5 M = 5000000', 'R$ 5 mi = 5000000 BRL']],
    ['10 M de euros, 3 mill. de pesos', ['10 M de euros = 10000000 EUR', '3 mill. de pesos = 3000000 MXN']],
    ['mide 10 m. Real como un sol', ['10 m = 10 metre']],
    ['de 3 a 5 mdd', ['3 = 3|3000000 USD', '5 mdd = 5000000 USD']],
    ['la promoción del ’99 y la del 98', ['99 = 1999|1899|99 year', '98 = 98|1998|1898']],
    ['del 12 al 15, ‘99’', ['12 = 12|1912|1812|2012', '15 = 15', '99 = 99']],
    ['a las 17h30', ['17h30 = 17.5|5.5 clock']],
  ])('reads %s in Spanish', (text, expected) => expect(read(text, 'es')).toEqual(expected))

  it.each([
    ['one hundred twenty-five million', ['one hundred twenty-five million = 125000000']],
    ['two and a half million dollars', ['two and a half million dollars = 2500000 USD']],
    ['nineteen eighty-four', ['nineteen eighty-four = 1984']],
    ['$5–10 million', ['$5 = 5|5000000 USD', '10 million = 10000000 USD']],
    ['£1.2bn and €30k', ['£1.2bn = 1200000000 GBP', '€30k = 30000 EUR']],
    ['$10m, £3 bn and $2b', ['$10m = 10000000 USD', '£3 bn = 3000000000 GBP', '$2b = 2000000000 USD']],
    ['US$10MM, 10 MM USD, EUR 3m', ['US$10MM = 10000000 USD', '10 MM USD = 10000000 USD', 'EUR 3m = 3000000 EUR']],
    ['a 10m wall, 5 t', ['10m = 10|10000000 metre', '5 = 5']],
    ['the class of ’99, ’08 and the ’90s', ['99 = 1999|1899|99 year', '08 = 1908|1808|2008|8 year', '90s = 90 decade']],
    ['a 5-year-old, 90 mph', ['5-year = 5 year', '90 mph = 90 mile-hour']],
    ['Monday, March 5th, 2018', ['Monday = 1 weekday', 'March = 3 month', '5th = 5 day', '2018 = 2018 year']],
    ['the mid-1990s', ['1990s = 1990 decade']],
    ['20kb/s, G7', ['G7 =  label']],
    ['1,234,567 or 3,5', ['1,234,567 = 1234567', '3,5 = 3.5 wrong decimal']],
    ['17:30, 3:1, 9/11', ['17:30 = 17.5|5.5 clock', '3:1 = 3|1 parts', '9/11 = 9|11 parts']],
    ['he may march on Sun', []],
  ])('reads %s in English', (text, expected) => expect(read(text, 'en')).toEqual(expected))
})
