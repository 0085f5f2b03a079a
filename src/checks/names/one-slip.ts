/** No name is longer. */
const LONGEST = 40

/** A word and what is left of it without one of its letters: words that are one slip apart have one of these in common. */
export const withoutALetter = (key: string): string[] =>
  key.length > LONGEST ? [] : [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))]

/** Whether one letter was added, left out or changed, or two beside each other were exchanged. */
export function areOneSlipApart(one: string, other: string): boolean {
  const head = commonHead(one, other)
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  if (long.length !== short.length) return long.slice(head + 1) === short.slice(head)
  return head < one.length && (one.slice(head + 1) === other.slice(head + 1) || areSwapped(one, other))
}

/** Whether one is the other with two letters next to each other exchanged. */
export function areSwapped(one: string, other: string): boolean {
  const head = commonHead(one, other)
  return (
    one.length === other.length &&
    one[head] === other[head + 1] &&
    one[head + 1] === other[head] &&
    one.slice(head + 2) === other.slice(head + 2)
  )
}

/** How many letters two words begin with alike. */
export function commonHead(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
