import { countFeatures, type Feature, featureOf } from './features.ts'
import type { Unit } from './unit.ts'

/** The features of a text, each once; answers name them by their places in `features`. */
export interface Stock {
  features: readonly Feature[]
  /** Their numbers. */
  numbers: readonly number[]
  /** The places of each unit's features, each once. */
  units: readonly (readonly number[])[]
  /** The place of a feature by its number; -1 where the text does not have it. */
  placeOf: (number: number) => number
}

/** Takes stock of a text's features, in the order in which they come. */
export function takeStock(units: readonly Unit[]): Stock {
  const places = new Int32Array(countFeatures()).fill(-1)
  const numbers: number[] = []
  const latest: number[] = []
  const placesOfUnits = units.map((unit, index) => {
    const own: number[] = []
    for (const number of unit.features) {
      let place = places[number] as number
      if (place < 0) {
        place = numbers.push(number) - 1
        places[number] = place
      }
      if (latest[place] !== index) own.push(place)
      latest[place] = index
    }
    return own
  })
  return { features: numbers.map(featureOf), numbers, units: placesOfUnits, placeOf: (number) => places[number] ?? -1 }
}

/** What answers each feature of one text in the other, by places: itself, or every word that shares a meaning with it. */
export function findAnswers(here: Stock, there: Stock): number[][] {
  const byMeaning = new Map<number, number[]>()
  there.features.forEach(({ meanings }, place) => {
    for (const meaning of meanings) {
      const places = byMeaning.get(meaning)
      if (places) places.push(place)
      else byMeaning.set(meaning, [place])
    }
  })
  return here.features.map(({ meanings }, place) => {
    if (meanings.length === 1) return byMeaning.get(meanings[0] as number) ?? []
    if (meanings.length > 1) return [...new Set(meanings.flatMap((meaning) => byMeaning.get(meaning) ?? []))]
    const same = there.placeOf(here.numbers[place] as number)
    return same < 0 ? [] : [same]
  })
}
