import { EVERY_SO_MANY, NO_RATE_BEHIND, RATE_ARTICLE, RATE_BEFORE } from '../knowledge/periods.ts'
import type { Clue } from './find-quantity-clues.ts'
import type { Mention, Reading } from './types.ts'
import { type Period, vocabularyOf } from './vocabulary.ts'

/** How many characters behind an amount its period may stand: "40 barrels of oil a day". */
const FAR = 30
/** "the second edition", but "twice per second and more" */
const SECOND_OF = /^\s(?!(?:y|o|en|de|a|con|para|que|and|or|in|on|for|to|with|from|at|by|when|is|are)(?!\p{L}))\p{L}/iu
/** A newspaper, not how often. */
const NOUN_BEFORE =
  /(?:^|[.:;«“"(]\s?|(?<!\p{L})(?:el|los|un|unos|este|ese|del|al|de|en|su|sus|otro|mismo|principal)\s)$/iu

/** How often something is, as the word of a clue says it: `a day`, `cada dos semanas`, `mensual`. `amountEnd`: of the last amount before. */
export function periodAt(
  { text, language }: Pick<Reading, 'text' | 'language'>,
  { start, end }: Clue,
  { seconds, as }: Period,
  amountEnd: number,
): Mention | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  const period = (length: number, isSure: boolean, times = 1): Mention => ({
    subject: 'period',
    senses: seconds.map((each) => each * times),
    isSure,
    start: start - length,
    end,
  })
  if (as === 'hint') return period(0, false)
  // "half-yearly"; what "bi-weekly" is, nobody knows.
  if (as === 'adverb' && /half[- ]$/i.test(before)) return period(5, true, 0.5)
  if (as === 'adverb')
    return period(0, !before.endsWith('-') && !(text.startsWith('diario', start) && NOUN_BEFORE.test(before)))
  const behind = text.slice(end, end + 16)
  if (NO_RATE_BEHIND[language].test(behind)) return undefined
  const [every = '', many = ''] = EVERY_SO_MANY[language].exec(before) ?? []
  const times = numberOf(many, language)
  if (times !== undefined) return period(every.length, true, times)
  if (seconds[0] === 1 && SECOND_OF.test(behind)) return undefined
  const [rate] = RATE_BEFORE[language].exec(before) ?? []
  if (rate !== undefined) return period(rate.length, true)
  const [article] = RATE_ARTICLE[language].exec(before) ?? []
  if (article === undefined) return undefined
  const gap = text.slice(amountEnd, start - article.length)
  return period(article.length, gap.length <= FAR && !/[.;:!?]/.test(gap))
}

/** `dos`, `15`, `other` → how many. */
function numberOf(word: string, language: Reading['language']): number | undefined {
  if (word === 'other') return 2
  const { number, ordinal } = vocabularyOf(language).meaningOf(word.toLowerCase()) ?? {}
  return /^\d+$/.test(word) ? Number(word) : (number ?? ordinal)
}
