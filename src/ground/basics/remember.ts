/**
 * A function that works each answer out once. By text for as long as it lives: formats of dates and lists are costly to
 * make. By object for as long as that lives, so that an article takes with it all that was worked out of it: what is made
 * anew time after time, as a site is, is not to make such functions of objects that outlive it (`rememberLast`).
 */
export function remember<Value, Key extends string>(make: (key: Key) => Value): (key: Key) => Value
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value
export function remember<Value>(make: (key: never) => Value): (key: string | object) => Value {
  const byText: Answers = new Map()
  return (key) => {
    const known = typeof key === 'string' ? byText : answersOf(key)
    const place = typeof key === 'string' ? key : make
    // One look is enough for all answers but `undefined`.
    const found = known.get(place)
    if (found !== undefined || known.has(place)) return found as Value
    const value = make(key as never)
    known.set(place, value)
    return value
  }
}

/** What was worked out of each object, by what worked it out: one entry each, for an object in many of such tables is costly. */
const byObject = new WeakMap<object, Answers>()

type Answers = Map<string | object, unknown>

function answersOf(key: object): Answers {
  const known = byObject.get(key)
  if (known !== undefined) return known
  const answers: Answers = new Map()
  byObject.set(key, answers)
  return answers
}
