import type { FacingTexts } from '../text/article-texts.ts'
import { nameKey } from './capital-words.ts'
import { type NamedPlace, namedPlaces } from './named-places.ts'
import type { OtherName } from './other-name.ts'

/** How far from each other, as shares of their texts, two names may be that stand for each other. */
const APART = 0.3
/** In texts of fewer words all stands near. */
const SHORT = 30

/**
 * Countries and cities opposite other ones: one that only the one edition names, and one that only the other does. What one
 * of them names without a counterpart says nothing: translations name what their readers may not know.
 */
export function* otherPlaces({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const [spanish, english] = [es.flatMap(namedPlaces), en.flatMap(namedPlaces)]
  if (spanish.length === 0 || english.length === 0) return
  const [wordsHere, wordsThere] = [es, en].map((texts) => new Set(texts.flatMap(({ words }) => words.map(nameKey))))
  for (const kind of ['country', 'city'] as const) {
    const here = alone(spanish, english, kind, wordsThere)
    const there = alone(english, spanish, kind, wordsHere)
    const [one, other] = [here[0], there[0]]
    if (one === undefined || other === undefined || here.length > 1 || there.length > 1) continue
    if ((one.isVague && other.isVague) || !areNear(one.place, other.place)) continue
    yield { es: one.place, en: other.place, isSure: !one.isVague && !other.isVague }
  }
}

interface Alone {
  place: NamedPlace
  isVague: boolean
}

/** The places of a kind, each once, that the other text does not name in any way. */
function alone(
  places: readonly NamedPlace[],
  others: readonly NamedPlace[],
  kind: 'country' | 'city',
  words: ReadonlySet<string> | undefined,
): Alone[] {
  const said = others.flatMap(({ names }) => names).filter((name) => kind === 'country' || name.kind === 'country')
  const countries = new Set(said.map(({ country }) => country))
  const cities = new Set(others.flatMap(({ names }) => names.map(({ id }) => id)))
  const ids = new Set<string>()
  return places.flatMap((place) => {
    const [name] = place.names
    if (name === undefined || place.names.every((each) => each.kind !== kind) || ids.has(name.id)) return []
    if (place.names.some(({ country, id }) => countries.has(country) || cities.has(id))) return []
    const isWritten = place.names.some((each) => each.words.every((word) => words?.has(word)))
    if (isWritten) return []
    ids.add(name.id)
    return [{ place, isVague: place.names.some(({ isVague }) => isVague) }]
  })
}

function areNear(one: NamedPlace, other: NamedPlace): boolean {
  const [length, lengthThere] = [one.text.words.length, other.text.words.length]
  if (Math.max(length, lengthThere) < SHORT) return true
  return Math.abs(one.first / length - other.first / lengthThere) < APART
}
