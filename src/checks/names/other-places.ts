import { groupBy } from '../../ground/basics/group-by.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { leftPlaces, type PlacedName, type PlacesOfSide } from './left-places.ts'
import { type NamedPlace, namedPlaces } from './named-places.ts'
import type { OtherName } from './other-name.ts'

/** How far from each other, as shares of their texts, two names may be that stand for each other. */
const APART = 0.3
/** In texts of fewer words all stands near. */
const SHORT = 30

const KINDS = ['country', 'city', 'organisation', 'university'] as const
type Kind = (typeof KINDS)[number]

/**
 * Countries, cities and organisations opposite other ones: each the only one of its kind that its side names once more than the
 * other, and one of them nowhere else there. What one edition names without a counterpart says nothing: translations name
 * what their readers may not know.
 */
export function* otherPlaces({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  // English first, which is quicker to tell: Spanish articles begin names of places, and many other things.
  if (!en.some(namesPlaces) || !es.some(namesPlaces)) return
  const [spanish, english] = [placesOf(es), placesOf(en)]
  const [here, there] = leftPlaces(spanish, english)
  if (here.length === 0 || there.length === 0) return
  for (const kind of KINDS) {
    const [own, other] = [here.filter(isOf(kind)), there.filter(isOf(kind))]
    if (own.length === 0 || other.length === 0) continue
    const pair = onlyPair(own.filter(isClear), other.filter(isClear)) ?? onlyPair(own, other)
    const found = pair && nearest(pair, spanish, english)
    if (found) yield { ...found, isSure: isClear(found.es) && isClear(found.en) }
  }
}

interface Pair {
  es: PlacedName
  en: PlacedName
}

const namesPlaces = (text: BlockText): boolean => namedPlaces(text).length > 0

function placesOf(texts: readonly BlockText[]): PlacesOfSide {
  let length = 0
  const places = texts.flatMap((text) => {
    const before = length
    length += text.words.length
    return namedPlaces(text).map((place) => ({ ...place, at: before + place.first }))
  })
  return { texts, length, places }
}

const isOf =
  (kind: Kind) =>
  ({ names }: NamedPlace): boolean =>
    names.some((name) => name.kind === kind)
const isClear = ({ names }: NamedPlace): boolean => !names.some((name) => name.isVague)
const idOf = ({ ids }: NamedPlace): string => ids.join()

/** The one place of each side, be it named several times, if one of both is clear. */
function onlyPair(here: readonly PlacedName[], there: readonly PlacedName[]): Pair | undefined {
  const [[es, ...more], [en, ...others]] = [here, there].map((places) => [...groupBy(places, idOf).values()]) as [
    PlacedName[][],
    PlacedName[][],
  ]
  if (!es?.[0] || !en?.[0] || more.length + others.length > 0) return undefined
  return isClear(es[0]) || isClear(en[0]) ? { es: es[0], en: en[0] } : undefined
}

/** The mentions of a pair that stand nearest to each other, if near enough; of one of both the other side says nothing. */
function nearest({ es, en }: Pair, spanish: PlacesOfSide, english: PlacesOfSide): Pair | undefined {
  const pairs = english.places.some(isSame(es))
    ? spanish.places.filter(isSame(es)).map((one) => ({ es: one, en }))
    : english.places.filter(isSame(en)).map((one) => ({ es, en: one }))
  if (english.places.some(isSame(es)) && spanish.places.some(isSame(en))) return undefined
  const apart = (pair: Pair) => Math.abs(pair.es.at / spanish.length - pair.en.at / english.length)
  const [first, ...more] = pairs
  const found = more.reduce((best, pair) => (best && apart(best) <= apart(pair) ? best : pair), first)
  const isShort = Math.max(spanish.length, english.length) < SHORT
  return found && (isShort || apart(found) < APART) ? found : undefined
}

const isSame =
  (one: NamedPlace) =>
  ({ ids }: NamedPlace): boolean =>
    ids.some((id) => one.ids.includes(id))
