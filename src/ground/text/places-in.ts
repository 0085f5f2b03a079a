import type { Place } from '../../model.ts'
import { lastAtMost } from '../basics/last-at-most.ts'
import { startsOfLines } from './starts-of-lines.ts'

/** A stretch of a text by its offsets (the end exclusive) → its place. */
export type PlaceAt = (start: number, end?: number) => Place

/** Places in a text whose line ends are `\n`. */
export function placesIn(text: string): PlaceAt {
  let lineStarts: number[] | undefined
  const pointAt = (offset: number) => {
    const starts = lineStarts ?? startsOfLines(text)
    lineStarts = starts
    const line = lastAtMost(starts.length, (index) => starts[index] ?? 0, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return (start, end = start) => ({ start: pointAt(start), end: pointAt(end) })
}
