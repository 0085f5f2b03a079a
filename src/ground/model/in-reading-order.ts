import type { Opposites } from './pairing.ts'

/** Opposites in the reading order of the source; what only the translation has follows the one before it there. */
export function inReadingOrder<Each extends Opposites>(pairings: readonly Each[]): Each[] {
  const first = (indexes: readonly number[]): number => indexes[0] ?? 0
  const ordered = pairings.filter(({ source }) => source.length > 0)
  ordered.sort((a, b) => first(a.source) - first(b.source))
  const extras = pairings.filter(({ source }) => source.length === 0)
  extras.sort((a, b) => first(a.translation) - first(b.translation))
  const byTranslation = new Map<number, Each>()
  const place = (each: Each) => {
    for (const index of each.translation) if (!byTranslation.has(index)) byTranslation.set(index, each)
  }
  for (const each of ordered) place(each)
  /** What follows each, the nearest last; of undefined, what nothing stands before. */
  const followers = new Map<Each | undefined, Each[]>()
  for (const extra of extras) {
    const before = byTranslation.get(first(extra.translation) - 1)
    followers.set(before, followers.get(before) ?? [])
    followers.get(before)?.push(extra)
    place(extra)
  }
  const all: Each[] = []
  const waiting = [...ordered.reverse(), ...(followers.get(undefined) ?? [])]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    all.push(each)
    for (const follower of followers.get(each) ?? []) waiting.push(follower)
  }
  return all
}
