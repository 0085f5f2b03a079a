import type { Opposites } from '../model.ts'
import { PARAMETERS } from './parameters.ts'
import type { Scores } from './score-units.ts'

const { least, reach } = PARAMETERS.part

/**
 * Puts units opposite each other that were left alone between the same pairs if the longer one has what the shorter has:
 * a sentence was dropped or added. The pairings are in reading order.
 */
export function joinLonely(pairings: readonly Opposites[], scores: Scores): Opposites[] {
  const joined: Opposites[] = []
  let here: Opposites[] = []
  let there: Opposites[] = []
  const flush = (): void => {
    let from = 0
    for (const one of here) {
      const at = best(one, there.slice(from, from + reach), scores)
      if (at < 0) {
        joined.push(one)
        continue
      }
      joined.push(...there.slice(from, from + at), { ...one, translation: there[from + at]?.translation ?? [] })
      from += at + 1
    }
    joined.push(...there.slice(from))
    here = []
    there = []
  }
  for (const pairing of pairings) {
    if (pairing.translation.length === 0) here.push(pairing)
    else if (pairing.source.length === 0) there.push(pairing)
    else {
      flush()
      joined.push(pairing)
    }
  }
  flush()
  return joined
}

/** Which of some units goes best with one; -1 if none does. */
function best({ source: [one = -1] }: Opposites, others: readonly Opposites[], scores: Scores): number {
  let found = -1
  let most: number = least
  others.forEach(({ translation: [other = -1] }, at) => {
    const worth = scores.part(one, other)
    if (worth <= most) return
    found = at
    most = worth
  })
  return found
}
