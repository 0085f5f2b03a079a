/** No word is longer. */
const LONGEST = 40
/** So many words are more than those of many articles; those of all articles are not kept. */
const MOST = 20_000

/**
 * A function that works out once what is to be known of a word, and begins anew when it knows many: most words of an article
 * stand in the one before too.
 */
export function rememberWords<Value extends object>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (word.length > LONGEST) return make(word)
    if (known.size >= MOST) known.clear()
    const own = onItsOwn(word)
    const value = make(own)
    known.set(own, value)
    return value
  }
}

/** The word as a string that is no part of the text that it was cut from, which would be kept with it. */
const onItsOwn = (word: string): string => ` ${word}`.slice(1)
