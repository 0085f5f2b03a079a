import { SCALE_SIGNS } from '../knowledge/scale-words.ts'
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
const DECADE = /['’]?s(?!\p{L})/uy
const DECADE_BEFORE = /(?:\baños|\bdécadas?\s+(?:de(?:l|\s+los)?|d?el))\s+['’]?$/iu

/** What is written against the end of a number or right behind it and says what kind of number it is. */
export function readSuffix({ text, language, ...reading }: Reading, end: number, value: number, start = end): Suffix {
  if (isDecade(text, language, value, start, end))
    return { role: 'decade', end: end + (matchLength(DECADE, text, end) || 0) }
  const clock = value <= 24 ? matchLength(CLOCK, text, end) : 0
  if (clock > 0) return { role: 'clock', end: end + clock }
  const ordinal = value < 1000 ? matchLength(ORDINAL[language], text, end) : 0
  if (ordinal > 0) return { role: 'ordinal', end: end + ordinal }
  const [letters] = /^[\p{L}_][\p{L}\d_]*/u.exec(text.slice(end, end + 24)) ?? []
  if (letters === undefined || isKnown(letters)) return { end }
  if (unitAt({ text, language, ...reading }, end) || (/^[a-e]$/.test(letters) && value > 1000)) return { end }
  return { unknown: true, end: end + letters.length }

  function isKnown(word: string): boolean {
    return Object.hasOwn(SCALE_SIGNS[language], word) || /^(?:x|USD|EUR|BP|CE|BCE|AD|BC)$/.test(word)
  }
}

/** `the 1950s`, `los años 50`. */
function isDecade(text: string, language: Reading['language'], value: number, start: number, end: number): boolean {
  if (value % 10 !== 0 || value < 10 || value > 2100) return false
  if (language === 'en') return matchLength(DECADE, text, end) > 0
  return DECADE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || matchLength(DECADE, text, end) > 0
}

function matchLength(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0].length ?? 0
}
