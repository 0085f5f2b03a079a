/** A function that gives of equal values always the same one, the first: in memory they are there once. */
export function sharing<Value>(keyOf: (value: Value) => string, first: Iterable<Value> = []): (value: Value) => Value {
  let known: Map<string, Value> | undefined
  return (value) => {
    known ??= new Map(Array.from(first, (one) => [keyOf(one), one]))
    const key = keyOf(value)
    const shared = known.get(key) ?? value
    known.set(key, shared)
    return shared
  }
}
