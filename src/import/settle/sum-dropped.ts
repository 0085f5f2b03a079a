import type { Dropped } from '../document.ts'

/** What stayed out, each kind once with its number; what has a name of its own stands alone. */
export function sumDropped(dropped: readonly Dropped[]): Dropped[] {
  const sums = new Map<string, Dropped>()
  for (const each of dropped) {
    const key = `${each.kind} ${each.what ?? ''}`
    const sum = sums.get(key)
    sums.set(key, sum ? { ...sum, count: sum.count + each.count } : each)
  }
  return [...sums.values()]
}
