import { takeOne, tally } from '../../ground/basics/tally.ts'
import type { PlaceName } from '../../ground/knowledge/place-names.ts'
import type { BlockText } from '../text/article-texts.ts'
import type { NamedPlace } from './named-places.ts'

/** The texts of one side, and the places that they name. */
export interface PlacesOfSide {
  texts: readonly BlockText[]
  /** Words of all texts. */
  length: number
  /** Each with the number of its first word among those of all texts. */
  places: readonly PlacedName[]
}

/** A place that a side names, and which of the side's words it begins with. */
export type PlacedName = NamedPlace & { at: number }

/**
 * What each of two sides names once more than the other: no mention of the same place is left there, nor its words as something
 * else (`Jordan`), nor what is as good, a country for a city in it and the other way round.
 */
export function leftPlaces(one: PlacesOfSide, other: PlacesOfSide): [PlacedName[], PlacedName[]] {
  const [here, there] = [namedMore(one, other), namedMore(other, one)]
  return [withoutCountriesOf(here, there), withoutCountriesOf(there, here)]
}

/** The mentions, from the first on, for which the other side has neither the words as something else nor the place. */
function namedMore({ places }: PlacesOfSide, other: PlacesOfSide): PlacedName[] {
  const words = tally(
    other.texts.flatMap(({ known, telling }) =>
      telling.flatMap((index) => (known[index]?.isCapital ? known[index].key : [])),
    ),
  )
  for (const { text, first, last } of other.places) {
    for (let at = first; at <= last; at++) takeOne(words, text.known[at]?.key ?? '')
  }
  const ids = tally(other.places.flatMap((place) => place.ids))
  return places.filter(
    ({ names }) => !names.some((name) => takeAll(words, name.words)) && !names.some(({ id }) => takeOne(ids, id)),
  )
}

function takeAll(counts: Map<string, number>, words: readonly string[]): boolean {
  if (!words.every((word) => counts.get(word))) return false
  for (const word of words) takeOne(counts, word)
  return true
}

/** A country is as good as what is in it; two of its parts or cities are not. */
function withoutCountriesOf(places: readonly PlacedName[], others: readonly NamedPlace[]): PlacedName[] {
  const said = others.flatMap(({ names }) => names)
  const [whole, anything] = [said.filter(isCountry), said].map((names) => new Set(names.map(({ country }) => country)))
  const isSaid = (name: PlaceName): boolean => (isCountry(name) ? anything : whole)?.has(name.country) ?? false
  const isOther = isUniversity(others)
  return places.filter(
    (place) => (isOther && isUniversity([place])) || !place.names.some((name) => name.country !== '' && isSaid(name)),
  )
}

const isUniversity = (places: readonly NamedPlace[]): boolean =>
  places.some(({ names }) => names.some(({ kind }) => kind === 'university'))

const isCountry = ({ id, country }: PlaceName): boolean => id === country
