import { groupBy } from '../../ground/basics/group-by.ts'
import type { FacingTexts } from '../text/article-texts.ts'
import { nameKey } from './capital-words.ts'
import { type NamedPlace, namedPlaces } from './named-places.ts'
import type { OtherName } from './other-name.ts'

/** How far from each other, as shares of their texts, two names may be that stand for each other. */
const APART = 0.3
/** In texts of fewer words all stands near. */
const SHORT = 30

const KINDS = ['country', 'city', 'organisation'] as const
type Kind = (typeof KINDS)[number]

/**
 * Countries, cities and organisations opposite other ones: one that only the one edition names, and one that only the other does or names
 * once more. What one of them names without a counterpart says nothing: translations name what their readers may not know.
 */
export function* otherPlaces({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const [spanish, english] = [es.flatMap(namedPlaces), en.flatMap(namedPlaces)]
  if (spanish.length === 0 || english.length === 0) return
  const [wordsHere, wordsThere] = [es, en].map((texts) => new Set(texts.flatMap(({ words }) => words.map(nameKey))))
  for (const kind of KINDS) {
    const here = spanish.filter((place) => isOf(kind, place) && !isWritten(place, wordsThere))
    const there = english.filter((place) => isOf(kind, place) && !isWritten(place, wordsHere))
    const pair = onlyPair(absent(here, english, kind), absent(there, spanish, kind)) ?? exchanged(here, there)
    if (pair === undefined || !mayBeMeant(...pair)) continue
    yield { es: pair[0], en: pair[1], isSure: !pair.some(isVague) }
  }
}

type Pair = readonly [es: NamedPlace, en: NamedPlace]

const isOf = (kind: Kind, { names }: NamedPlace): boolean => names.some((name) => name.kind === kind)
const isVague = ({ names }: NamedPlace): boolean => names.some((name) => name.isVague)
/** Whether the other text has the same words, be they the name of a place there or not: `Jordan`. */
const isWritten = ({ names }: NamedPlace, words: ReadonlySet<string> | undefined): boolean =>
  names.some((name) => name.words.every((word) => words?.has(word)))

/** The places of a kind, each once, that the other text does not name in any way. */
function absent(places: readonly NamedPlace[], others: readonly NamedPlace[], kind: Kind): NamedPlace[] {
  const said = others.flatMap(({ names }) => names)
  const countries = new Set(
    said.filter((name) => kind === 'country' || name.kind === 'country').map(({ country }) => country),
  )
  const ids = new Set(said.map(({ id }) => id))
  const alone = places.filter(({ names }) => !names.some(({ id, country }) => ids.has(id) || countries.has(country)))
  return firstOfEachId(alone)
}

const idOf = ({ names }: NamedPlace): string => names.map(({ id }) => id).join()
const firstOfEachId = (places: readonly NamedPlace[]): NamedPlace[] =>
  [...groupBy(places, idOf).values()].flatMap(([first]) => first ?? [])

const onlyPair = (here: readonly NamedPlace[], there: readonly NamedPlace[]): Pair | undefined =>
  here.length === 1 && there.length === 1 && here[0] && there[0] ? [here[0], there[0]] : undefined

/** Where both texts name as many places, and all but one are the same on either side: the two that are not, if one is nowhere else. */
function exchanged(here: readonly NamedPlace[], there: readonly NamedPlace[]): Pair | undefined {
  if (here.length !== there.length) return undefined
  const [own, other] = [groupBy(here, idOf), groupBy(there, idOf)]
  const more = (one: typeof own, two: typeof own) =>
    [...one].flatMap(([id, places]) => places.slice(two.get(id)?.length ?? 0))
  const pair = onlyPair(more(own, other), more(other, own))
  return pair && (!other.has(idOf(pair[0])) || !own.has(idOf(pair[1]))) ? pair : undefined
}

/** Whether two places may stand for each other and are not the same: at least one of them is clear, and they are near. */
function mayBeMeant(es: NamedPlace, en: NamedPlace): boolean {
  const countries = new Set(es.names.map(({ id }) => id))
  if ((isVague(es) && isVague(en)) || en.names.some(({ id }) => countries.has(id))) return false
  const [length, lengthThere] = [es.text.words.length, en.text.words.length]
  return Math.max(length, lengthThere) < SHORT || Math.abs(es.first / length - en.first / lengthThere) < APART
}
