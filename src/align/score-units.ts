import { addClue, indexClues } from './clue-index.ts'
import type { Clues } from './find-clues.ts'
import { PARAMETERS } from './parameters.ts'
import { scoreKind } from './score-kind.ts'
import { scoreLength } from './score-length.ts'
import { gather, isGathered, LONGEST, readText, type Stretch, stretchesOf } from './stretches.ts'
import type { Unit } from './unit.ts'

const { shapes } = PARAMETERS

/** How well stretches of two texts go together as translations, in nats; negative where chance explains them better. */
export interface Scores {
  /** Of any units of the source with any of the translation, by index. */
  of: (source: readonly number[], translation: readonly number[]) => number
  /**
   * For each of the shapes: of its source units from i on with its translation units from j on, for every j from `from`
   * to before `to`; minus infinity where there are not so many units.
   */
  rows: (i: number, from: number, to: number) => Float64Array[]
}

/** Prepares the scores of two texts: lengths, what both have in common, kinds. */
export function scoreUnits(
  source: readonly Unit[],
  translation: readonly Unit[],
  clues: Clues,
  spanishFirst: boolean,
): Scores {
  const here = readText(source, clues.source, clues.sourceOnly)
  const there = readText(translation, clues.translation, clues.translationOnly)
  const [sourceStretches, translationStretches] = [stretchesOf(here), stretchesOf(there)]
  const index = indexClues(clues.translation, clues.both.length)
  const weightOf = (clue: number): number => clues.both[clue] as number
  const agree = (a: Stretch, b: Stretch, common: number): number => {
    const lengths = spanishFirst ? scoreLength(a.length, b.length) : scoreLength(b.length, a.length)
    return a.alone + b.alone + common + lengths + worstKind(a.units, b.units)
  }
  return {
    of(some, others) {
      const [a, b] = [gather(here, some), gather(there, others)]
      let common = 0
      for (const clue of a.clues) if (isGathered(there, clue)) common += weightOf(clue)
      return agree(a, b, common)
    },
    rows(i, from, to) {
      const size = Math.max(0, to - from)
      const wide = Array.from({ length: LONGEST }, () => new Float64Array(size))
      for (const clue of here.clues[i] ?? []) addClue(index, clue, weightOf(clue), wide, from)
      const tall = wide.slice(0, 1)
      for (let height = 2; height <= LONGEST; height++) {
        const row = Float64Array.from(tall[height - 2] as Float64Array)
        const [added, gaps] = [here.clues[i + height - 1] ?? [], here.gaps[i + height - 1] ?? []]
        added.forEach((clue, k) => {
          if ((gaps[k] as number) >= height) addClue(index, clue, weightOf(clue), [row], from)
        })
        tall.push(row)
      }
      return shapes.map(({ source: height, translation: width }) => {
        const row = (height > 1 ? tall[height - 1] : wide[width - 1]) as Float64Array
        const own = sourceStretches[height - 1]?.[i]
        const opposites = translationStretches[width - 1] as Stretch[]
        for (let k = 0; k < size; k++) {
          const opposite = opposites[from + k]
          row[k] = own && opposite ? agree(own, opposite, row[k] as number) : Number.NEGATIVE_INFINITY
        }
        return row
      })
    },
  }
}

/** One unit of another kind spoils a stretch. */
function worstKind(a: readonly Unit[], b: readonly Unit[]): number {
  let worst = Number.POSITIVE_INFINITY
  for (const x of a) for (const y of b) worst = Math.min(worst, scoreKind(x, y))
  return worst
}
