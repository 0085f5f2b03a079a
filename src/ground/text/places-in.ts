import type { Place } from '../../model.ts'

/** A stretch of a text by its offsets (the end exclusive) → its place. */
export type PlaceAt = (start: number, end?: number) => Place

/** Places in a text whose line ends are `\n`. */
export function placesIn(text: string): PlaceAt {
  let lineStarts: number[] | undefined
  const pointAt = (offset: number) => {
    lineStarts ??= startsOfLines(text)
    const line = lastAtMost(lineStarts, offset)
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset }
  }
  return (start, end = start) => ({ start: pointAt(start), end: pointAt(end) })
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last of the rising numbers that is not above the limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
