import { distance } from 'fastest-levenshtein'

/** The name that was probably meant: the one with the fewest letters to change, if those are no more than a third. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, changes: distance(word.toLowerCase(), name) }))
    .sort((a, b) => a.changes - b.changes)
  const best = ranked[0]
  return best && best.changes <= Math.max(1, Math.ceil(best.name.length / 3)) ? best.name : undefined
}
