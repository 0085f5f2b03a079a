/**
 * How many of two lists are the same at the beginning, and how many of the others at the end; the first `least` never count
 * as ones of the end.
 */
export function sameEnds(
  before: readonly string[],
  after: readonly string[],
  { least = 0, isSame = (one: string, other: string): boolean => one === other } = {},
): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length)
  const same = (one: number, other: number) => isSame(before[one] ?? '', after[other] ?? '')
  let start = 0
  while (start < shorter && same(start, start)) start += 1
  let end = 0
  while (end < shorter - Math.max(start, least) && same(before.length - 1 - end, after.length - 1 - end)) end += 1
  return [start, end]
}
