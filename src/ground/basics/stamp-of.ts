import { createHash, hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/** Something that says itself what it is known by: it need not be read whole to be told from another. */
interface Stamped {
  stamp: string
}

/**
 * What tells a value of JSON from any other: short ones as they are, others by 80 bits of SHA-256. What has a `stamp` of
 * its own is known by that. An object is looked at once: it must not be changed afterwards.
 */
export function stampOf(value: unknown): string {
  // A page as it is: with its marks escaped, it would take thrice the time.
  if (typeof value === 'string' && value.length > LONGEST) return briefOfText(value)
  if (typeof value !== 'object' || value === null) return brief(JSON.stringify(value) ?? 'undefined')
  const before = known.get(value)
  if (before !== undefined) return before
  const found = isStamped(value) ? value.stamp : brief(JSON.stringify(value, byOwnHash))
  known.set(value, found)
  return found
}

/** What a hash stands for must be longer than the hash. */
const LONGEST = 20
/** From here on a copy costs more than it takes to hash in steps. */
const LONG = 4000

const brief = (text: string): string => (text.length <= LONGEST ? text : hash('sha256', text).slice(0, LONGEST))

/** The same of a quotation mark and a text; of a long text no copy is made. */
const briefOfText = (text: string): string =>
  text.length < LONG ? brief(`"${text}`) : createHash('sha256').update('"').update(text).digest('hex').slice(0, LONGEST)

const byOwnHash = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value] : isStamped(value) ? value.stamp : value

const isStamped = (value: unknown): value is Stamped =>
  typeof value === 'object' && value !== null && 'stamp' in value && typeof value.stamp === 'string'
