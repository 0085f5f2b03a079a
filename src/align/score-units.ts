import { scoreKind } from './score-kind.ts'
import { scoreLength } from './score-length.ts'
import type { Unit } from './unit.ts'
import type { Weight } from './weigh-features.ts'

/** How well stretches of two texts go together as translations, in nats; negative where chance explains them better. */
export interface Scores {
  /** Of any units of the source with any of the translation, by index. */
  of: (source: readonly number[], translation: readonly number[]) => number
  /**
   * Of `height` source units from i on with `width` translation units from j on, for every j from `from` to before
   * `to`; minus infinity where there are not so many units.
   */
  row: (i: number, height: number, width: number, from: number, to: number) => Float64Array
}

/** Units taken together. */
interface Stretch {
  units: readonly Unit[]
  length: number
  features: readonly Weight[]
  /** What its features add if none is met opposite. */
  alone: number
}

/** Prepares the scores of two texts: lengths, what both have in common, kinds. */
export function scoreUnits(
  source: readonly Unit[],
  translation: readonly Unit[],
  weights: ReadonlyMap<string, Weight>,
  spanishFirst: boolean,
): Scores {
  const weighed = new Map([...source, ...translation].map((unit) => [unit, weightsOf(unit, weights)]))
  const met = new Uint8Array(weights.size)
  const join = (units: readonly Unit[], side: 'sourceOnly' | 'translationOnly'): Stretch => {
    const lists = units.map((unit) => weighed.get(unit) ?? [])
    const features = unite(lists, met)
    const length = units.reduce((sum, unit) => sum + unit.length, 0)
    return { units, length, features, alone: features.reduce((sum, feature) => sum + feature[side], 0) }
  }
  const agree = (a: Stretch, b: Stretch, common: number): number => {
    const lengths = spanishFirst ? scoreLength(a.length, b.length) : scoreLength(b.length, a.length)
    return a.alone + b.alone + common + lengths + worstKind(a.units, b.units)
  }
  const indexed = [1, 2, 3].map((width) => {
    const stretches = translation
      .slice(width - 1)
      .map((_, j) => join(translation.slice(j, j + width), 'translationOnly'))
    return { stretches, having: indexFeatures(stretches) }
  })
  return {
    of(here, there) {
      const a = join(
        here.flatMap((i) => source[i] ?? []),
        'sourceOnly',
      )
      const b = join(
        there.flatMap((j) => translation[j] ?? []),
        'translationOnly',
      )
      const known = new Set(b.features)
      const common = a.features.reduce((sum, feature) => sum + (known.has(feature) ? feature.both : 0), 0)
      return agree(a, b, common)
    },
    row(i, height, width, from, to) {
      const { stretches = [], having = [] } = indexed[width - 1] ?? {}
      const row = new Float64Array(Math.max(0, to - from))
      if (i + height > source.length) return row.fill(Number.NEGATIVE_INFINITY)
      const own = join(source.slice(i, i + height), 'sourceOnly')
      for (const { id, both } of own.features) {
        const list = having[id] ?? []
        for (let k = firstFrom(list, from); k < list.length && (list[k] as number) < to; k++) {
          const at = (list[k] as number) - from
          row[at] = (row[at] as number) + both
        }
      }
      return row.map((common, k) => {
        const opposite = stretches[from + k]
        return opposite ? agree(own, opposite, common) : Number.NEGATIVE_INFINITY
      })
    },
  }
}

const weightsOf = ({ features }: Unit, weights: ReadonlyMap<string, Weight>): Weight[] =>
  Array.from(features, (feature) => weights.get(feature)).filter((weight) => weight !== undefined)

function unite(lists: readonly (readonly Weight[])[], met: Uint8Array): readonly Weight[] {
  if (lists.length === 1) return lists[0] ?? []
  const all: Weight[] = []
  for (const list of lists) {
    for (const feature of list) {
      if (met[feature.id] === 0) all.push(feature)
      met[feature.id] = 1
    }
  }
  for (const { id } of all) met[id] = 0
  return all
}

/** By the features' ids: which stretches have them, in order. */
function indexFeatures(stretches: readonly Stretch[]): number[][] {
  const index: number[][] = []
  stretches.forEach(({ features }, j) => {
    for (const { id } of features) {
      const list = index[id]
      if (list) list.push(j)
      else index[id] = [j]
    }
  })
  return index
}

/** Where in an ascending list the first number that is not below `from` stands. */
function firstFrom(list: readonly number[], from: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** One unit of another kind spoils a stretch. */
function worstKind(a: readonly Unit[], b: readonly Unit[]): number {
  let worst = Number.POSITIVE_INFINITY
  for (const x of a) for (const y of b) worst = Math.min(worst, scoreKind(x, y))
  return worst
}
