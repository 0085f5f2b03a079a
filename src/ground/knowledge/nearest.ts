import { distance } from 'fastest-levenshtein'

/** The name that was probably meant: the one with the fewest letters to change, if those are no more than a third. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: { name: string; changes: number } | undefined
  for (const name of names) {
    const changes = distance(word.toLowerCase(), name.toLowerCase())
    if (best === undefined || changes < best.changes) best = { name, changes }
  }
  return best && best.changes <= Math.max(1, Math.ceil(best.name.length / 3)) ? best.name : undefined
}
