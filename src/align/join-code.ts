import type { Opposites } from '../model.ts'
import type { Unit } from './unit.ts'

/**
 * Puts pieces of code opposite each other that were left alone between the same pairs, as many in each text: an example
 * with its names and data in the other language shares nothing with its source. The pairings are in reading order.
 */
export function joinCode(
  pairings: readonly Opposites[],
  source: readonly Unit[],
  translation: readonly Unit[],
): Opposites[] {
  const joined: Opposites[] = []
  let alone: Opposites[] = []
  const flush = (): void => {
    const here = alone.filter((pairing) => isCode(source, pairing.source))
    const there = alone.filter((pairing) => isCode(translation, pairing.translation))
    if (here.length === there.length) {
      const pairs = new Map(here.map((one, index) => [one, { ...one, translation: there[index]?.translation ?? [] }]))
      alone = alone.flatMap((one) => pairs.get(one) ?? (there.includes(one) ? [] : [one]))
    }
    joined.push(...alone)
    alone = []
  }
  for (const pairing of pairings) {
    if (pairing.source.length === 0 || pairing.translation.length === 0) alone.push(pairing)
    else {
      flush()
      joined.push(pairing)
    }
  }
  flush()
  return joined
}

const isCode = (units: readonly Unit[], [index = -1]: readonly number[]): boolean => units[index]?.kind === 'code'
