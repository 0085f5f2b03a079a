import type { Opposites } from './pairing.ts'

/** Opposites in the reading order of the source; what only the translation has follows the one before it there. */
export function inReadingOrder<Each extends Opposites>(pairings: readonly Each[]): Each[] {
  const first = (indexes: readonly number[]): number => indexes[0] ?? 0
  const ordered = pairings.filter(({ source }) => source.length > 0)
  ordered.sort((a, b) => first(a.source) - first(b.source))
  const extras = pairings.filter(({ source }) => source.length === 0)
  extras.sort((a, b) => first(a.translation) - first(b.translation))
  for (const extra of extras) {
    const before = first(extra.translation) - 1
    ordered.splice(ordered.findIndex(({ translation }) => translation.includes(before)) + 1, 0, extra)
  }
  return ordered
}
