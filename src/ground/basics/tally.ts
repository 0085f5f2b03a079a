/** How often each value is there, to be taken away one by one. */
export function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Takes one away; whether there was one. */
export function takeOne<Value>(counts: Map<Value, number>, value: Value): boolean {
  const count = counts.get(value) ?? 0
  if (count > 0) counts.set(value, count - 1)
  return count > 0
}
