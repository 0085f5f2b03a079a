/**
 * A function that works each answer out once. By text for as long as it lives: formats of dates and lists are costly to
 * make. By object for as long as that lives, so that an article takes with it all that was worked out of it.
 */
export function remember<Value, Key extends string>(make: (key: Key) => Value): (key: Key) => Value
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value
export function remember<Value>(make: (key: never) => Value): (key: string | object) => Value {
  const byText = new Map<string, Value>()
  const byObject = new WeakMap<object, Value>()
  return (key) => {
    const known: {
      get(key: unknown): Value | undefined
      has(key: unknown): boolean
      set(key: unknown, value: Value): unknown
    } = typeof key === 'string' ? byText : byObject
    if (known.has(key)) return known.get(key) as Value
    const value = make(key as never)
    known.set(key, value)
    return value
  }
}
