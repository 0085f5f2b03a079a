import { YEAR } from '../knowledge/units.ts'
import { BLANK_QUANTITY } from './blank-quantity.ts'
import type { Clue } from './find-quantity-clues.ts'
import { isUncountedOrdinal } from './is-uncounted-ordinal.ts'
import { readCalendarWord } from './read-calendar-word.ts'
import { readCardinal } from './read-cardinal.ts'
import { readFraction } from './read-fraction.ts'
import { readOneAndHalf } from './read-one-and-half.ts'
import type { Quantity, Read, Reading } from './types.ts'

/** What the words from a clue on say: as many of them as make one number. */
export function readWords(reading: Reading, index: number): Read {
  const clue = reading.clues[index]
  const meaning = clue?.meaning
  if (clue === undefined || meaning === undefined) return { quantities: [], end: 0 }
  const calendar = readCalendarWord(reading, clue)
  if (calendar) return one(calendar)
  const { number, scale, group, multiple, span, decade, ordinal, hint } = meaning
  const fraction = readFraction(reading, clue)
  const whole = readOneAndHalf(reading, clue)
  if (whole) return one(whole)
  if ((number ?? scale ?? group ?? fraction) !== undefined) return one(readCardinal(reading, index))
  if (multiple !== undefined) return one({ ...hinted(clue, multiple), sort: 'multiple' })
  if (span !== undefined) return one({ ...hinted(clue, span), ...YEARS, sort: 'span' })
  if (decade !== undefined) return one({ ...hinted(clue, decade), weight: 'word', role: 'decade' })
  if (clue.roman) return readRoman(reading, clue)
  if (ordinal !== undefined && isUncountedOrdinal(reading, clue.start)) return { quantities: [], end: clue.end }
  if (ordinal !== undefined) return one(readOrdinal(reading, index, ordinal))
  return hint === undefined ? { quantities: [], end: clue.end } : one(hinted(clue, hint))
}

/** What stretches of time are counted in. */
const YEARS: Pick<Quantity, 'unit'> = { unit: { id: 'year', dimension: 'time', factor: YEAR } }

/** "tercero", "vigésimo segundo" */
function readOrdinal({ text, clues }: Reading, index: number, tens: number): Quantity {
  const [clue, next] = [clues[index] as Clue, clues[index + 1]]
  const unit = next?.meaning?.ordinal
  const isOne = unit !== undefined && unit < 10 && tens % 10 === 0 && text.slice(clue.end, next?.start) === ' '
  const whole = isOne && next ? { ...clue, end: next.end } : clue
  return { ...hinted(whole, tens + (isOne ? unit : 0)), role: 'ordinal' }
}

/** What stands between `siglo` and a numeral of a list of centuries. */
const CENTURY_BEFORE = /(?<!\p{L})(?:siglos?|s\.|ss\.)\s(?:[IVX]+(?:\s?[-–,]\s?|\s(?:y|al?|e)\s))*$/iu

/** What a single Roman letter numbers. */
const NUMBERED = {
  es: [
    /(?:Parte|Capítulo|Tomo|Volumen|Libro|Acto|Fase|Título|Anexo) [IVX](?!\p{L})/iu,
    /(?<!\p{L})[IVX] (?:Guerra|Cumbre|Congreso|Conferencia|Encuentro|Feria|Jornada|Foro|República)/u,
  ],
  en: [/(?:War|Part|Chapter|Volume|Book|Act|Phase|Title|Annex) [IVX](?!\p{L}|['’])/u],
}

/** `siglo XIX` counts; elsewhere a Roman numeral only serves to find a number again, and `CD` is none. */
function readRoman({ text, language }: Reading, clue: Clue): Read {
  const before = text.slice(Math.max(0, clue.start - 22), clue.start)
  const isCentury = language === 'es' && CENTURY_BEFORE.test(before)
  const length = clue.end - clue.start
  const isLetter = length === 1 && !isCentury
  const isAcronym = length < 4 && /[CDM]/.test(text.slice(clue.start, clue.end))
  const around = text.slice(Math.max(0, clue.start - 10), clue.end + 12)
  if (isAcronym || (isLetter && !NUMBERED[language].some((numbered) => numbered.test(around))))
    return { quantities: [], end: clue.end }
  const numeral: Quantity = { ...hinted(clue, clue.meaning?.ordinal ?? 0), role: 'ordinal' }
  return one(isCentury ? { ...numeral, weight: 'figure' } : numeral)
}

const hinted = ({ start, end }: Clue, value: number): Quantity => ({
  ...BLANK_QUANTITY,
  values: [value],
  start,
  end,
})

const one = (quantity: Quantity): Read => ({ quantities: [quantity], end: quantity.end })
