/**
 * What was worked out last for an object, as long as all that it was worked out of is the same: objects by themselves,
 * texts by what they say.
 */
export function rememberLast<Key extends object, Value>(): (
  key: Key,
  parts: readonly unknown[],
  make: () => Value,
) => Value {
  const known = new WeakMap<Key, { parts: readonly unknown[]; value: Value }>()
  return (key, parts, make) => {
    const last = known.get(key)
    if (last && last.parts.length === parts.length && last.parts.every((part, index) => part === parts[index]))
      return last.value
    const value = make()
    known.set(key, { parts, value })
    return value
  }
}
