import type { Language } from '../../model.ts'
import { type MeasureUnit, UNITS } from '../knowledge/units.ts'
import { lengthAt, matchAt } from './match-at.ts'
import { ordersNoun } from './orders-noun.ts'
import type { Reading } from './types.ts'

const known = new Map<Language, ReadonlyMap<string, MeasureUnit>>()

const WORD =
  /[\s-]?(?:de\s|of\s)?\s*((?:square|sq\.?|cubic)\s)?([°º]?[\p{L}µ]+(?:[-\s](?:luz|years?)|\/h|\/s)?)([²³]|[23](?!\d))?(\s(?:cuadrad|cúbic)[oa]s?)?/iuy
const DEGREES = /\s?(?:°|º|grados|degrees)\s?(C(?:elsius)?|F(?:ahrenheit)?|centígrados)(?!\p{L})/iuy

const AN_HOUR = /\s(?:por\shora|per\shour|an\shour|la\shora)(?!\p{L})/iuy
/** Units of length → the sign of the speed. */
const SPEEDS: Readonly<Record<string, string>> = { kilometre: 'km/h', mile: 'mph' }

/** The unit that stands at a place of the text: `km`, ` millas`, `-year`, ` square metres`. */
export function unitAt({ text, language }: Reading, from: number): { unit: MeasureUnit; end: number } | undefined {
  const degrees = matchAt(DEGREES, text, from)
  if (degrees) {
    const unit = namedUnits(language).get(/^f/i.test(degrees[1] ?? '') ? 'fahrenheit' : 'celsius')
    return unit && { unit, end: from + degrees[0].length }
  }
  const match = matchAt(WORD, text, from)
  if (!match) return undefined
  const [whole, before, written = '', power, after] = match
  const word = written.replace(/\s/, '-')
  const units = namedUnits(language)
  // Signs are as they are written: 11-S is no second, kb no kB.
  const unit = units.get(word) ?? (word.length > 2 ? units.get(word.toLowerCase()) : undefined)
  // "a" kB is no "A", and a lone letter with a space may be anything but metres and grams.
  if (unit?.id === 'second' && ordersNoun(text, from + whole.length, language)) return undefined
  if (unit === undefined || (word.length === 1 && /\s/.test(whole) && !/^[mgh]$/.test(word))) return undefined
  const end = from + whole.length
  const speed = Object.hasOwn(SPEEDS, unit.id) ? lengthAt(AN_HOUR, text, end) : 0
  if (speed > 0) return { unit: units.get(SPEEDS[unit.id] ?? '') ?? unit, end: end + speed }
  if (before === undefined && power === undefined && after === undefined) return { unit, end }
  return { unit: raised(unit, `${before ?? ''}${power ?? ''}${after ?? ''}`), end }
}

/** metre, ² → square metre */
function raised({ id, factor }: MeasureUnit, power: string): MeasureUnit {
  return /cub|cúb|3|³/i.test(power)
    ? { id: `cubic ${id}`, dimension: 'volume', factor: 1000 * factor ** 3 }
    : { id: `square ${id}`, dimension: 'area', factor: factor ** 2 }
}

/** All names of units in a language, in lower case, and their signs as they are written, each with its unit. */
export function namedUnits(language: Language): ReadonlyMap<string, MeasureUnit> {
  const units =
    known.get(language) ??
    new Map(
      UNITS.flatMap(([id, dimension, factor, es, en, signs]) =>
        `${language === 'es' ? es : en} ${signs}`
          .split(' ')
          .filter((name) => name !== '')
          .map((name): [string, MeasureUnit] => [name, { id, dimension, factor }]),
      ),
    )
  known.set(language, units)
  return units
}
