import { lengthAt } from './match-at.ts'
import type { Reading } from './types.ts'

const ARTICLE = { es: /(?<!\p{L})(?:el|del|al)\s$/iu, en: /(?<!\p{L})the\s$/iu }
const MAY_BE_LETTER = /[-EFMAJSOND]/i
const LETTER = { es: /-?[EFMAJSOND](?![\p{L}\p{N}-]|\sde\s)/uy, en: /-[EFMAJSOND](?![\p{L}\p{N}-])/uy }

/** How long the letter of its month is behind the day of an event: "el 23F", "del 8-M"; 0 where there is none. */
export function lengthOfDayLetter({ text, language }: Reading, start: number, end: number): number {
  if (!MAY_BE_LETTER.test(text.charAt(end))) return 0
  const day = Number(text.slice(start, end))
  if (!(day >= 1 && day <= 31) || !ARTICLE[language].test(text.slice(Math.max(0, start - 5), start))) return 0
  return lengthAt(LETTER[language], text, end)
}
