import { SCALE_SIGNS } from '../knowledge/scale-words.ts'
import { lengthOfDayLetter } from './length-of-day-letter.ts'
import { lengthAt } from './match-at.ts'
import { isMoneySign } from './read-money.ts'
import type { Quantity, Reading } from './types.ts'
import { unitAt } from './unit-at.ts'

interface Suffix {
  role?: NonNullable<Quantity['role']>
  /** Letters that make the digits part of a name: `3D`, `20xx`. */
  unknown?: true
  end: number
}

const ORDINAL = {
  es: /(?:\.?[ºª°](?!\s?[CF](?!\p{L}))|(?:st|nd|rd|th)(?!\p{L})|\.?(?:er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|o|a|os|as)(?!\p{L}))/uy,
  en: /(?:st|nd|rd|th|º|ª)(?!\p{L})/uy,
}
const CLOCK =
  /\s*(?:[ap]\.?\s?m\b\.?|o['’]clock|(?:de|por|en)\s+la\s+(?:mañana|madrugada|tarde|noche)(?!\p{L})|in\s+the\s+(?:morning|afternoon|evening)|at\s+night)/iuy
/** Behind these nothing is written against a number. */
const CLOSING = ',;:)]»”!?…%'
const DECADE = /['’]?s(?!\p{L})/uy
const DECADE_BEFORE = /(?:\baños|\bdécadas?\s+(?:de(?:l|\s+los)?|d?el))\s+['’]?$/iu

/** What is written against the end of a number or right behind it and says what kind of number it is. */
export function readSuffix(
  reading: Reading,
  end: number,
  value: number,
  { start = end, hasCurrency = false }: { start?: number; hasCurrency?: boolean } = {},
): Suffix {
  const { text, language } = reading
  if (isDecade(text, language, value, start, end)) return { role: 'decade', end: end + lengthAt(DECADE, text, end) }
  if (CLOSING.includes(text.charAt(end))) return { end }
  const letter = lengthOfDayLetter(reading, start, end)
  if (letter > 0) return { role: 'day', end: end + letter }
  const clock = value <= 24 ? lengthAt(CLOCK, text, end) : 0
  if (clock > 0) return { role: 'clock', end: end + clock }
  const ordinal = value < 1000 ? lengthAt(ORDINAL[language], text, end) : 0
  if (ordinal > 0) return { role: 'ordinal', end: end + ordinal }
  const [letters] = /^[\p{L}_][\p{L}\d_]*/u.exec(text.slice(end, end + 24)) ?? []
  if (letters === undefined || isKnown(letters, language) || isMoneySign(letters, hasCurrency)) return { end }
  if ((value > 0 && /^x\d/i.test(letters)) || unitAt(reading, end) || (/^[a-e]$/.test(letters) && value > 1000))
    return { end }
  return { unknown: true, end: end + letters.length }
}

const isKnown = (word: string, language: Reading['language']): boolean =>
  Object.hasOwn(SCALE_SIGNS[language], word) || /^(?:x|USD|EUR|BP|CE|BCE|AD|BC)$/.test(word)

/** `the 1950s`, `los años 50`. */
function isDecade(text: string, language: Reading['language'], value: number, start: number, end: number): boolean {
  if (value % 10 !== 0 || value < 10 || value > 2100) return false
  if (language === 'en') return lengthAt(DECADE, text, end) > 0
  return DECADE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || lengthAt(DECADE, text, end) > 0
}
