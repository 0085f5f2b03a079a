import { PARAMETERS } from './parameters.ts'

const { mean, variance, shortVariance, freedom, chance, floor } = PARAMETERS.length
// ln of Γ((ν+1)/2) / (Γ(ν/2) √(νπ)) for ν = 4: 3/8
const STUDENT = Math.log(3 / 8)
const NORMAL = -0.5 * Math.log(2 * Math.PI)

/**
 * How much better two lengths (characters) go together as translations than by chance, in nats:
 * the logarithm of their ratio is Student t around `mean`, the narrower the longer the texts, against a wide normal.
 */
export function scoreLength(spanish: number, english: number): number {
  const deviation = Math.log((english + floor) / (spanish + floor)) + mean
  const spread = Math.sqrt(variance + shortVariance / (Math.min(spanish, english) + floor))
  const together = STUDENT - Math.log(spread) - ((freedom + 1) / 2) * Math.log1p((deviation / spread) ** 2 / freedom)
  return together - (NORMAL - Math.log(chance) - 0.5 * (deviation / chance) ** 2)
}
