import type { Feature } from './features.ts'
import { PARAMETERS } from './parameters.ts'
import { findAnswers, type Stock, takeStock } from './take-stock.ts'
import type { Unit } from './unit.ts'

const { features: CLASSES, weight, belonging, usualUnits } = PARAMETERS.lexical
const COMMONEST = 0.9

/**
 * What tells units of two texts together or apart, by number. A clue is a feature of one text with all that answers it
 * in the other: the same figure, name or link; any word that shares a meaning, so that a word's other senses are not
 * missed. Two features that only answer each other are one clue.
 */
export interface Clues {
  /** Which clues each unit has, each once. */
  source: readonly (readonly number[])[]
  translation: readonly (readonly number[])[]
  /** Nats that a clue adds where the source's stretch has it … */
  sourceOnly: Float64Array
  /** … where the translation's has it … */
  translationOnly: Float64Array
  /** … and besides where both do. */
  both: Float64Array
}

/**
 * Finds and weighs the clues of two texts. What has an answer in the other text: the logarithm of how often counterparts
 * have one against how often any unit has, by the frequency here; what is rare tells much, what is in every unit nothing.
 * What has none tells no pairs apart, but that its unit may have no counterpart at all.
 */
export function findClues(source: readonly Unit[], translation: readonly Unit[]): Clues {
  const [here, there] = [takeStock(source), takeStock(translation)]
  const [answersThere, answersHere] = [findAnswers(here, there), findAnswers(there, here)]
  let count = here.features.length
  const askedHere = here.features.map((_, place) => place)
  const askedThere = answersHere.map((answers) => {
    const [only = -1] = answers
    return answers.length === 1 && answersThere[only]?.length === 1 ? only : count++
  })
  const clues = {
    source: cluesOf(here, askedHere, answersThere, askedThere, count),
    translation: cluesOf(there, askedThere, answersHere, askedHere, count),
    sourceOnly: new Float64Array(count),
    translationOnly: new Float64Array(count),
    both: new Float64Array(count),
  }
  weigh(here.features, answersThere, askedHere, clues.translation, clues.sourceOnly, clues.both)
  weigh(there.features, answersHere, askedThere, clues.source, clues.translationOnly, clues.both)
  return clues
}

/** The clues of each unit: those that its features give, and those that they answer. */
function cluesOf(
  stock: Stock,
  asked: readonly number[],
  answers: readonly (readonly number[])[],
  askedOpposite: readonly number[],
  count: number,
): number[][] {
  const latest = new Int32Array(count).fill(-1)
  return stock.units.map((places, unit) => {
    const clues: number[] = []
    const add = (clue: number): void => {
      if (latest[clue] !== unit) clues.push(clue)
      latest[clue] = unit
    }
    for (const place of places) {
      add(asked[place] as number)
      for (const answer of answers[place] as readonly number[]) add(askedOpposite[answer] as number)
    }
    return clues
  })
}

/** Adds what the features of one text tell by their answers in the units opposite. */
function weigh(
  features: readonly Feature[],
  answers: readonly (readonly number[])[],
  asked: readonly number[],
  opposite: readonly (readonly number[])[],
  alone: Float64Array,
  both: Float64Array,
): void {
  const counts = new Uint32Array(both.length)
  for (const clues of opposite) for (const clue of clues) counts[clue] = (counts[clue] as number) + 1
  features.forEach((feature, place) => {
    const { shared, cap, usual, foreign, strange } = CLASSES[feature.class]
    const clue = asked[place] as number
    if (answers[place]?.length === 0) {
      alone[clue] = belonging * Math.log(foreign / strange)
      return
    }
    // as far as so few units can tell
    const rate = ((counts[clue] as number) + usualUnits * usual) / (opposite.length + usualUnits)
    // each text has its half of a hit
    const hit = Math.max(0, Math.min(cap, Math.log(shared / rate))) / 2
    const miss = Math.min(0, Math.log((1 - shared) / (1 - Math.min(rate, COMMONEST))))
    alone[clue] = weight * miss + belonging * Math.log((1 - foreign) / (1 - strange))
    both[clue] = (both[clue] as number) + weight * (hit - miss)
  })
}
