import type { Edit, Place } from '../model.ts'

/** What writes another address at a place, where the one there is written as it is read. */
export function addressFix(
  source: string,
  { start, end }: Place,
  url: string,
  replacement: string,
): Edit[] | undefined {
  if (start.offset === undefined) return undefined
  const written = source.slice(start.offset, end.offset).indexOf(url)
  if (written < 0) return undefined
  const from = start.offset + written
  return [{ start: from, end: from + url.length, replacement }]
}
