import { type FeatureClass, PARAMETERS } from './parameters.ts'
import type { Unit } from './unit.ts'

const { features: CLASSES, weight, belonging, usualUnits } = PARAMETERS.lexical
const COMMONEST = 0.9

/** What a feature adds to the score of two stretches, in nats. */
export interface Weight {
  /** 0, 1, … among the features of the two texts. */
  id: number
  /** Both have it: what that adds to what each adds alone. */
  both: number
  /** The source's stretch has it. */
  sourceOnly: number
  /** The translation's stretch has it. */
  translationOnly: number
}

/**
 * The weight of every feature of the two texts. What both texts have: the logarithm of how often translations share it
 * against how often any two units would, by its frequency here; rare ones tell much, those of every unit nothing. What
 * only one text has tells no pairs apart, but that its unit may have no counterpart at all.
 */
export function weighFeatures(source: readonly Unit[], translation: readonly Unit[]): Map<string, Weight> {
  const counts = [countFeatures(source), countFeatures(translation)] as const
  const weights = new Map<string, Weight>()
  for (const feature of new Set([...counts[0].keys(), ...counts[1].keys()])) {
    const id = weights.size
    const { shared, cap, usual, foreign, strange } = CLASSES[feature.slice(0, feature.indexOf(':')) as FeatureClass]
    const [here, there] = [counts[0].get(feature) ?? 0, counts[1].get(feature) ?? 0]
    if (here === 0 || there === 0) {
      const lost = belonging * Math.log(foreign / strange)
      weights.set(feature, { id, both: 0, sourceOnly: lost, translationOnly: lost })
      continue
    }
    const known = belonging * Math.log((1 - foreign) / (1 - strange))
    const [sourceRate, translationRate] = [rate(here, source, usual), rate(there, translation, usual)]
    const hit = Math.log(shared) - 0.5 * (Math.log(sourceRate) + Math.log(translationRate))
    const [sourceMiss, translationMiss] = [miss(shared, translationRate), miss(shared, sourceRate)]
    weights.set(feature, {
      id,
      both: weight * (Math.max(0, Math.min(cap, hit)) - sourceMiss - translationMiss),
      sourceOnly: weight * sourceMiss + known,
      translationOnly: weight * translationMiss + known,
    })
  }
  return weights
}

function countFeatures(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) for (const feature of unit.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

/** How often a unit has a feature, as far as so few units can tell. */
const rate = (count: number, units: readonly Unit[], usual: number): number =>
  (count + usualUnits * usual) / (units.length + usualUnits)

/** What it tells that a feature is missing opposite. */
const miss = (shared: number, rateOpposite: number): number =>
  Math.min(0, Math.log((1 - shared) / (1 - Math.min(rateOpposite, COMMONEST))))
