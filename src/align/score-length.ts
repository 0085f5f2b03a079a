import { PARAMETERS } from './parameters.ts'

const { mean, variance, shortVariance, freedom, chance, floor } = PARAMETERS.length
// ln of Γ((ν+1)/2) / (Γ(ν/2) √(νπ)) for ν = 4: 3/8
const STUDENT = Math.log(3 / 8)
const NORMAL = -0.5 * Math.log(2 * Math.PI) - Math.log(chance)

/** A length in characters, and what its scores need of it. */
export interface Length {
  characters: number
  log: number
  /** How far the logarithm of the ratio to a longer translation may stray, and the logarithm of that. */
  spread: number
  logSpread: number
}

/** Makes a length of characters. */
export function lengthOf(characters: number): Length {
  const spread = Math.sqrt(variance + shortVariance / (characters + floor))
  return { characters, log: Math.log(characters + floor), spread, logSpread: Math.log(spread) }
}

/**
 * How much better two lengths go together as translations than by chance, in nats:
 * the logarithm of their ratio is Student t around `mean`, the narrower the longer the texts, against a wide normal.
 */
export function scoreLength(spanish: Length, english: Length): number {
  const deviation = english.log - spanish.log + mean
  const { spread, logSpread } = spanish.characters < english.characters ? spanish : english
  const [narrow, wide] = [deviation / spread, deviation / chance]
  const together = STUDENT - logSpread - ((freedom + 1) / 2) * Math.log1p((narrow * narrow) / freedom)
  return together - (NORMAL - 0.5 * wide * wide)
}
