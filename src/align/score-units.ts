import { emptyMeeting, indexClues, type Meeting, meet, zeroRows } from './clue-index.ts'
import type { Clues } from './find-clues.ts'
import { PARAMETERS } from './parameters.ts'
import { scoreKind } from './score-kind.ts'
import { scoreLength } from './score-length.ts'
import { addTo, gather, isGathered, LONGEST, readyText, type Stretch, stretchesOf } from './stretches.ts'
import type { Unit } from './unit.ts'

const {
  shapes,
  part: { share, times },
} = PARAMETERS

/** How well stretches of two texts go together as translations, in nats; negative where chance explains them better. */
export interface Scores {
  /** Of any units of the source with any of the translation, by index. */
  of: (source: readonly number[], translation: readonly number[]) => number
  /** How much of the shorter of two units a much longer one has, in nats; what the longer has besides counts nothing. */
  part: (source: number, translation: number) => number
  /**
   * Those of a band, to be asked for i = 0, 1, … in turn: for each of the shapes, of its source units from i on with its
   * translation units from j on, for every j from start(i) to before end(i); minus infinity where there are not so many
   * units. Neither bound ever falls; a row lasts until the one after the next is asked for.
   */
  within: (start: (i: number) => number, end: (i: number) => number) => (i: number) => Float64Array[]
}

/** Prepares the scores of two texts: lengths, what both have in common, kinds. */
export function scoreUnits(
  source: readonly Unit[],
  translation: readonly Unit[],
  clues: Clues,
  spanishFirst: boolean,
): Scores {
  const here = readyText(source, clues.source, clues.sourceOnly)
  const there = readyText(translation, clues.translation, clues.translationOnly)
  const [sourceStretches, translationStretches] = [stretchesOf(here), stretchesOf(there)]
  const index = indexClues(clues.translation, clues.both.length)
  const weightOf = (clue: number): number => clues.both[clue] as number
  const agree = (a: Stretch, b: Stretch, common: number): number => {
    const lengths = spanishFirst ? scoreLength(a.length, b.length) : scoreLength(b.length, a.length)
    return a.alone + b.alone + common + lengths + worstKind(a.units, b.units)
  }
  const meetUnits = (some: readonly number[], others: readonly number[]) => {
    const [a, b] = [gather(here, some), gather(there, others)]
    let common = 0
    for (const clue of a.clues) if (isGathered(there, clue)) common += weightOf(clue)
    return { a, b, common }
  }
  return {
    of(some, others) {
      const { a, b, common } = meetUnits(some, others)
      return agree(a, b, common)
    },
    part(one, other) {
      const { a, b, common } = meetUnits([one], [other])
      const [shorter, longer] = a.length.characters < b.length.characters ? [a, b] : [b, a]
      const possible = shorter.clues.reduce((sum, clue) => sum + weightOf(clue), 0)
      if (longer.length.characters < times * shorter.length.characters || common < share * possible) return 0
      return shorter.alone + common + worstKind(a.units, b.units)
    },
    within(start, end) {
      const bounds = (i: number) => [start(Math.max(0, i - LONGEST + 1)), end(i) + LONGEST - 1] as const
      let room = 0
      for (let i = 0; i <= source.length + LONGEST; i++) room = Math.max(room, bounds(i)[1] - bounds(i)[0])
      const meetings = Array.from({ length: LONGEST }, () => emptyMeeting(room))
      const results = [zeroRows(shapes.length, room), zeroRows(shapes.length, room)]
      let met = 0
      return (i) => {
        for (; met < i + LONGEST; met++) {
          const meeting = meetings[met % LONGEST] as Meeting
          const [from, to] = bounds(met)
          meeting.from = from
          meet(here, met, index, clues.both, meeting, to)
        }
        const rows = results[i % 2] as Float64Array[]
        shapes.forEach(({ source: height, translation: width }, k) => {
          const row = (rows[k] as Float64Array).fill(0)
          const [from, size] = [start(i), end(i) - start(i)]
          for (let part = 0; part < height; part++) {
            const { tall, from: first } = meetings[(i + part) % LONGEST] as Meeting
            addRow(row, tall[part] as Float64Array, from - first, size)
          }
          for (let part = 1; part < width; part++) {
            const { wide, from: first } = meetings[i % LONGEST] as Meeting
            addRow(row, wide[part] as Float64Array, from - first + part, size)
          }
          const own = sourceStretches[height - 1]?.[i]
          const opposites = translationStretches[width - 1] as Stretch[]
          for (let at = 0; at < size; at++) {
            const opposite = opposites[from + at]
            row[at] = own && opposite ? agree(own, opposite, row[at] as number) : Number.NEGATIVE_INFINITY
          }
        })
        return rows
      }
    },
  }
}

/** Adds `size` cells of another row, from `first` on, to a row. */
function addRow(row: Float64Array, other: Float64Array, first: number, size: number): void {
  for (let at = 0; at < size; at++) addTo(row, at, other[first + at] as number)
}

/** One unit of another kind spoils a stretch. */
function worstKind(a: readonly Unit[], b: readonly Unit[]): number {
  let worst = Number.POSITIVE_INFINITY
  for (const x of a) for (const y of b) worst = Math.min(worst, scoreKind(x, y))
  return worst
}
