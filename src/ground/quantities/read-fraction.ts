import type { Language } from '../../model.ts'
import type { Clue } from './find-quantity-clues.ts'
import { ordersNoun } from './orders-noun.ts'
import type { Reading } from './types.ts'

/** What stands before an ordinal, and what from it on, where it says into how many parts something is divided. */
const AROUND: Readonly<Record<Language, readonly (readonly [before: RegExp, from: RegExp])[]>> = {
  es: [
    [/(?:)/, /^\p{L}+\spartes?(?!\p{L})/iu],
    [
      /(?<!\p{L})(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s$/iu,
      /^(?:quint|sext|s[eé]ptim|octav|noven|d[eé]cim)os?\sdel?\s/iu,
    ],
  ],
  en: [
    [/(?<!\p{L})(?:an?|one)[\s-]$/iu, /^\p{L}+(?:\sof(?!\p{L})|[.,;:)]|$)/iu],
    [/(?<!\p{L})one-$/iu, /(?:)/],
  ],
}

/** The part of one that a word says here: "la tercera parte" → 0.333…; undefined where it counts an order. */
export function readFraction({ text, language }: Reading, { start, end, meaning }: Clue): number | undefined {
  const { ordinal, fraction } = meaning ?? {}
  if (fraction !== undefined) return ordersNoun(text, end, language) ? undefined : fraction
  if (ordinal === undefined || ordinal < 3) return undefined
  const [before, from] = [text.slice(Math.max(0, start - 8), start), text.slice(start, end + 8)]
  return AROUND[language].some((around) => around[0].test(before) && around[1].test(from)) ? 1 / ordinal : undefined
}
