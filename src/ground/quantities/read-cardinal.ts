import type { Language } from '../../model.ts'
import { YEAR } from '../knowledge/units.ts'
import { addWord, type Sum } from './add-word.ts'
import { BLANK_QUANTITY } from './blank-quantity.ts'
import type { Clue } from './find-quantity-clues.ts'
import { isMultiplied } from './is-multiplied.ts'
import { lengthAt } from './match-at.ts'
import { opensSentence } from './opens-sentence.ts'
import { readBehind } from './read-attributes.ts'
import { readFraction } from './read-fraction.ts'
import type { Quantity, Reading } from './types.ts'
import { NO_MEANING } from './vocabulary.ts'

/** The number that the words from a clue on make together, with what it counts: "dos millones y medio de euros". */
export function readCardinal(reading: Reading, from: number): Quantity {
  const { text, clues, language } = reading
  const first = clues[from] as Clue
  const sum = sumOf(reading, from, first)
  const behind = readBehind(reading, sum.part ? endOfArticle(text, sum.end) : sum.end)
  const { factor, more, percent, currency, unit, end } = behind
  // "dos millones y medio": the half is one of millions.
  const half = more * (factor === 1 && sum.largest >= 1e6 ? sum.largest : 1)
  const value = (sum.total + (sum.current ?? 0) + half) * factor
  const scale = sum.largest * factor
  const isFortnight = unit?.id === 'fortnight' && language === 'es'
  const isMany = isMultiplied(text, first.start)
  return {
    ...BLANK_QUANTITY,
    values: isFortnight
      ? [value, value * 15]
      : isLoose(reading, first, sum.end, value)
        ? [value, ...LOOSE]
        : valuesOf(value, sum.part),
    weight: !sum.ordinal && isTelling(text, first, sum.end, value, scale) ? 'word' : 'hint',
    role: isDecade(text, language, first.start, value) ? 'decade' : undefined,
    scale: scale > 1 ? scale : undefined,
    sort: value < 2 && isSpan(behind) ? 'span' : (behind.sort ?? (isMany ? 'multiple' : sortOf(first, sum, value))),
    percent,
    currency,
    unit,
    start: first.start,
    end,
  }
}

function sumOf(reading: Reading, from: number, first: Clue): Sum {
  const { text, clues, language } = reading
  const start: Sum = {
    total: 0,
    current: undefined,
    scale: Number.POSITIVE_INFINITY,
    largest: 1,
    part: false,
    ordinal: false,
    end: first.start,
  }
  let sum = start
  for (let index = from; index < clues.length && !sum.ordinal; index++) {
    const clue = asPart(reading, clues[index] as Clue)
    const next = addWord(sum, clue, index === from ? undefined : text.slice(sum.end, clue.start), language)
    if (next === undefined) break
    sum = { ...next, end: clue.end, largest: Math.max(sum.largest, clue.meaning?.scale ?? 1) }
  }
  return sum === start ? { ...sum, end: first.end } : sum
}

/** An ordinal as the part that it says, "tres quintas partes", or as none: "un cuarto piso". */
function asPart(reading: Reading, clue: Clue): Clue {
  const listed = clue.meaning?.fraction
  const fraction = readFraction(reading, clue)
  if (fraction === listed) return clue
  return { ...clue, meaning: { ...(fraction === undefined ? clue.meaning : NO_MEANING), fraction } }
}

/** "una década", "medio siglo" */
const isSpan = ({ unit }: Pick<Quantity, 'unit'>): boolean => unit?.dimension === 'time' && unit.factor > 4.5 * YEAR

/** Between a part and its whole: "half an hour", "three quarters of a mile". */
const ARTICLE = /(?:\sof)?\san?(?=\s)/y

const endOfArticle = (text: string, end: number): number => end + lengthAt(ARTICLE, text, end)

/** "decenas de personas", "una decena de" */
const isLoose = ({ text }: Reading, { meaning }: Clue, end: number, value: number): boolean =>
  LOOSE.includes(value) &&
  (value === meaning?.group ? text[end - 1] === 's' : /decena$/i.test(text.slice(end - 6, end)))

/** One language says tens where the other says dozens or scores. */
const LOOSE = [10, 12, 20]

/** A quarter is said with four as well, three quarters of a year with three: "la cuarta parte", "tres trimestres". */
function valuesOf(value: number, isPart: boolean): readonly number[] {
  if (!isPart || value >= 1 || value === 0.5) return [value]
  const parts = 1 / value
  return Math.abs(parts - Math.round(parts)) < 1e-6 ? [value, Math.round(parts)] : value === 0.75 ? [value, 3] : [value]
}

/** "un tercio", "two dozen", "miles", "a million" */
function sortOf({ meaning }: Clue, { part, current, total }: Sum, value: number): Quantity['sort'] {
  if (part && value < 1) return 'fraction'
  return part || total === meaning?.scale || current === meaning?.scale ? 'group' : undefined
}

/** "los años cincuenta" */
const isDecade = (text: string, language: Language, start: number, value: number): boolean =>
  language === 'es' &&
  value % 10 === 0 &&
  value >= 10 &&
  value < 100 &&
  /años\s+$/i.test(text.slice(Math.max(0, start - 6), start))

/** Whether a different number opposite contradicts these words: not "one", "a thousand thanks", nor part of a name. */
function isTelling(text: string, { start, meaning }: Clue, end: number, value: number, scale: number): boolean {
  if (value < 2 || value === meaning?.scale || value === meaning?.group) return scale >= 1e6
  const opens = opensSentence(text.slice(Math.max(0, start - 3), start))
  return opens || end - start > 14 || !/\p{Lu}/u.test(text.charAt(start))
}
