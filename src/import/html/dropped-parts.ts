import type { Dropped, DroppedKind } from '../document.ts'

/** Counts what stays out of an edition: each kind, and what of it has a name, once with its number. */
export interface DroppedParts {
  add(kind: DroppedKind, what?: string, count?: number): void
  list(): Dropped[]
}

/** Begins to count. */
export function dropParts(): DroppedParts {
  const parts = new Map<string, Dropped>()
  return {
    add(kind, what, count = 1) {
      const key = `${kind} ${what ?? ''}`
      const before = parts.get(key)
      if (before) before.count += count
      else parts.set(key, { kind, ...(what !== undefined && { what }), count })
    },
    list: () => [...parts.values()],
  }
}
