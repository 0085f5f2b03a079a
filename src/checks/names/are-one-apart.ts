/** Whether one letter was added, left out or changed, or two beside each other were exchanged. */
export function areOneApart(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  let head = 0
  while (head < short.length && long[head] === short[head]) head++
  if (long.length === head) return false
  const rest = short.slice(head + 1)
  if (long.length !== short.length) return long.slice(head + 1) === short.slice(head)
  return (
    long.slice(head + 1) === rest ||
    (long[head] === short[head + 1] && long[head + 1] === short[head] && long.slice(head + 2) === short.slice(head + 2))
  )
}
