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
    // One look is enough for all answers but `undefined`.
    const known = typeof key === 'string' ? byText.get(key) : byObject.get(key)
    if (known !== undefined || (typeof key === 'string' ? byText.has(key) : byObject.has(key))) return known as Value
    const value = make(key as never)
    if (typeof key === 'string') byText.set(key, value)
    else byObject.set(key, value)
    return value
  }
}
