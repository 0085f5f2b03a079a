import type { Clue } from './find-quantity-clues.ts'
import { periodAt } from './period-at.ts'
import { namedAt } from './read-currency.ts'
import type { Mention, Quantity, Reading } from './types.ts'

/** Money that a text names without an amount, and how often it says that something is; in order. `quantities` are its own. */
export function mentionsIn(
  reading: Pick<Reading, 'text' | 'language'>,
  clues: readonly Clue[],
  quantities: readonly Quantity[],
): Mention[] {
  const mentions: Mention[] = []
  let next = 0
  let amountEnd = Number.NEGATIVE_INFINITY
  for (const clue of clues) {
    while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= clue.start) amountEnd = quantities[next++]?.end ?? 0
    const { money, period } = clue.meaning ?? {}
    const isOfAmount = (quantities[next]?.start ?? clue.end) < clue.end
    const mention = money && !isOfAmount ? moneyAt(reading, clue) : period && periodAt(reading, clue, period, amountEnd)
    if (mention) mentions.push(mention)
  }
  return mentions
}

function moneyAt(reading: Pick<Reading, 'text' | 'language'>, { start }: Clue): Mention | undefined {
  const named = namedAt(reading, start)
  if (named === undefined) return undefined
  const { codes, ...place } = named
  return { subject: 'money', senses: codes.filter((code) => code !== 'XXX'), ...place }
}
