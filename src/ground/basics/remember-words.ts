/** A longer text may be part of the one that it was cut from, which would be kept with it. */
const LONGEST = 12
/** So many words are more than those of many articles; those of all articles are not kept. */
const MOST = 20_000

/**
 * A function that works out once what is to be known of a word, and begins anew when it knows many: most words of an article
 * stand in the one before too. Of longer words it knows nothing.
 */
export function rememberWords<Value extends object>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = make(word)
    if (word.length > LONGEST) return value
    if (known.size >= MOST) known.clear()
    known.set(word, value)
    return value
  }
}
