import type { Place } from '../model.ts'

type Point = Place['start']

/** Whether one place lies in another of the same file. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0

const compare = (a: Point, b: Point): number => a.line - b.line || a.column - b.column
