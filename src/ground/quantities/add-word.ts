import type { Language } from '../../model.ts'
import type { Clue } from './find-quantity-clues.ts'

/** What the words read so far make: `total` is complete, `current` may still be multiplied or added to. */
export interface Sum {
  total: number
  current: number | undefined
  /** Of the last scale word: only smaller ones may follow, but for "mil millones". */
  scale: number
  largest: number
  /** "two dozen", "one third": only multiplied any more. */
  part: boolean
  /** "twenty-fifth" */
  ordinal: boolean
  end: number
}

/**
 * The sum with one word more; undefined where the word does not continue the number. `gap` is what stands before it,
 * undefined before the first word.
 */
export function addWord(sum: Sum, { meaning }: Clue, gap: string | undefined, language: Language): Sum | undefined {
  const { number, scale, group, fraction, ordinal } = meaning ?? {}
  const isFirst = gap === undefined
  const joined = isFirst || /^(?:[\s-]|\s+(?:y|and|a)\s+)$/.test(gap)
  if (scale !== undefined) return joined || /^\s(?:de|of)\s$/.test(gap) ? multiply(sum, scale) : undefined
  // "decenas de miles de millones"
  if (group === 1000 && sum.part && /^\s(?:de|of)\s$/.test(gap ?? '')) return multiply(sum, group)
  if (!joined) return undefined
  const part = group ?? (isFirst || !/y|and/.test(gap) ? fraction : undefined)
  if (part !== undefined)
    return isFirst || sum.current !== undefined ? { ...sum, current: (sum.current ?? 1) * part, part: true } : undefined
  if (ordinal !== undefined) return language === 'en' ? addOrdinal(sum, ordinal) : undefined
  return number === undefined ? undefined : addNumber(sum, number, gap, language)
}

function addNumber(sum: Sum, number: number, gap: string | undefined, language: Language): Sum | undefined {
  const { current } = sum
  if (sum.part) return undefined
  if (gap === undefined || current === undefined) return number < sum.scale ? { ...sum, current: number } : undefined
  const tens = current % 100
  const isEnglish = language === 'en'
  // "nineteen eighty-four"
  if (isEnglish && current >= 16 && current <= 20 && number >= 10 && gap === ' ')
    return { ...sum, current: current * 100 + number }
  const isUnit =
    number > 0 && number < 10 && tens >= 20 && current % 10 === 0 && (isEnglish ? /^[\s-]$/ : /y/).test(gap)
  const isBelowHundred = current >= 100 && tens === 0 && number < 100 && (isEnglish || gap === ' ')
  return isUnit || isBelowHundred ? { ...sum, current: current + number } : undefined
}

function addOrdinal(sum: Sum, ordinal: number): Sum | undefined {
  const { current = 0 } = sum
  return ordinal < 10 && current >= 20 && current % 10 === 0
    ? { ...sum, current: current + ordinal, ordinal: true }
    : undefined
}

function multiply(sum: Sum, scale: number): Sum | undefined {
  const { total, current } = sum
  if (scale === 100) return (current ?? 1) < 100 ? { ...sum, current: (current ?? 1) * 100 } : undefined
  if (scale < sum.scale) return { ...sum, total: total + (current ?? 1) * scale, current: undefined, scale }
  // "mil millones", "cien mil millones"
  return sum.scale === 1000 && scale > 1000
    ? { ...sum, total: (total + (current ?? 0)) * scale, current: undefined, scale }
    : undefined
}
