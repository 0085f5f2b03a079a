import { distance } from 'fastest-levenshtein'
import { foldAccents } from '../../../ground/text/fold-accents.ts'

const NUMBER = /\d+(?:[.,\u00a0\u202f ]?\d+)*/g
const STEM = 6

/** A text as the memory compares it: without accents and capitals, each number one sign. */
export const foldedText = (text: string): string => foldAccents(text).toLowerCase().replace(NUMBER, '#')

/** The stems of a folded text by which it is found, each once: the first letters of its words. */
export const stemsOf = (folded: string): string[] => [
  ...new Set((folded.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, STEM))),
]

/** How like two folded texts are, in per cent, rounded down: a hundred is the same. */
export const likeness = (one: string, other: string): number =>
  Math.floor(100 * (1 - distance(one, other) / Math.max(one.length, other.length, 1)))
