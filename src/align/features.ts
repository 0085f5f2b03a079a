import type { FeatureClass } from './parameters.ts'

/** What a unit has and its counterpart may have too: a number, a link, a word by what it may mean. */
export interface Feature {
  class: FeatureClass
  /** The lexicon's entries that a word may stand for; of other classes none. */
  meanings: readonly number[]
}

const features: Feature[] = []
const numbers = new Map<string, number>()

/** A number for a feature, always the same for the same class and value; units name features by it, since they have many. */
export function numberOf(kind: FeatureClass, value: string, meanings: readonly number[] = []): number {
  const key = `${kind}:${value}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, features.length)
  return features.push({ class: kind, meanings }) - 1
}

/** The feature of a number. */
export const featureOf = (number: number): Feature => features[number] as Feature

/** How many features have a number so far. */
export const countFeatures = (): number => features.length
