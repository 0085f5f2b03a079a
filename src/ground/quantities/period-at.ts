import { EVERY_SO_MANY, NO_RATE_BEHIND, RATE_ARTICLE, RATE_BEFORE } from '../knowledge/periods.ts'
import type { Clue } from './find-quantity-clues.ts'
import type { Mention, Reading } from './types.ts'
import { type Period, vocabularyOf } from './vocabulary.ts'

/** How many characters behind an amount its period may stand: "40 barrels of oil a day". */
const FAR = 30
/** "the second edition", but "twice per second and more" */
const SECOND_OF = /^\s(?!(?:y|o|en|de|a|con|para|que|and|or|in|on|for|to|with|from|at|by|when|is|are)(?!\p{L}))\p{L}/iu
/** "cada día más" */
const EVER_MORE = /^\s(?:más|menos|mejor|peor)(?!\p{L})/iu
/** What comes so often, without its number: "a few messages a month", "veces al día". */
const COUNTED_BEFORE = /(?:(?:few|some|many|several|pocos|pocas|varios|varias|muchos|muchas)\s\p{L}+|times|veces)\s$/iu
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
  const [every = '', many = ''] = EVERY_SO_MANY[language].exec(before) ?? []
  const times = numberOf(many, language)
  if (times !== undefined) return period(every.length, true, times)
  if (seconds[0] === 1 && SECOND_OF.test(behind)) return undefined
  const [rate] = RATE_BEFORE[language].exec(before) ?? []
  if (rate !== undefined) return EVER_MORE.test(behind) ? undefined : period(rate.length, true)
  const [article] = RATE_ARTICLE[language].exec(before) ?? []
  if (article === undefined || NO_RATE_BEHIND[language].test(behind)) return undefined
  const gap = text.slice(amountEnd, start - article.length)
  const isNear = gap.length <= FAR && !/[.;:!?]/.test(gap)
  return isNear || COUNTED_BEFORE.test(before.slice(0, -article.length)) ? period(article.length, true) : undefined
}

/** `dos`, `15`, `other` → how many. */
function numberOf(word: string, language: Reading['language']): number | undefined {
  if (word === 'other') return 2
  const { number, ordinal } = vocabularyOf(language).meaningOf(word.toLowerCase()) ?? {}
  return /^\d+$/.test(word) ? Number(word) : (number ?? ordinal)
}
