import { remember } from '../../ground/basics/remember.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isKnownName } from '../../ground/knowledge/known-names.ts'
import { type PlaceName, placeNames } from '../../ground/knowledge/place-names.ts'
import { LANGUAGES } from '../../ground/model/language.ts'
import { type ArticleTexts, type BlockText, type FacingTexts, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey, wordFormsOf } from './capital-words.ts'
import { differenceOf } from './difference-of.ts'
import { namedPersons } from './named-persons.ts'
import { commonHead } from './one-slip.ts'
import type { NameSpan, OtherName } from './other-name.ts'
import { wordCounts } from './word-counts.ts'

/** A word that names something as it is in both languages. */
interface Brand extends NameSpan {
  key: string
}

/** How far from each other, as shares of their texts, two names may be that stand for each other. */
const APART = 0.2
/** So many letters at the beginning make words akin. */
const SAME_HEAD = 3
const FEWEST_LETTERS = 4
/** Capitals inside make a name of a word wherever it stands. */
const INNER = /\p{Ll}\p{Lu}/u
/** Before a word that has its capital not for its place. */
const WITHIN = /[\p{L}\d,)][ \u00a0]$/u

/**
 * Names that both languages write alike opposite other ones: `Zenodo`, `Zotero`. Each is the only one that its side has and
 * the other has not, they stand at about the same place, and one of both is known, or both editions have it.
 */
export function* otherBrands(
  { es, en }: Pick<FacingTexts, 'es' | 'en'>,
  all: ArticleTexts['all'],
): Iterable<OtherName> {
  const [[own, ...more], [other, ...others]] = [brandsBeside(es, en, all), brandsBeside(en, es, all)]
  if (!own || !other || more.length + others.length > 0 || areAkin(own.key, other.key)) return
  const isNear = Math.abs(own.first / own.text.words.length - other.first / other.text.words.length) < APART
  const isKnown = [own, other].some(({ key }) => isOrganisation(key) || isShared(key, all))
  if (isNear && isKnown) yield { es: own, en: other, isSure: false }
}

/** Whether one may be a form of the other: `Office`, `LibreOffice`; `MetaDocencia`, `MetaDocentes`. */
const areAkin = (es: string, en: string): boolean =>
  es.includes(en) ||
  en.includes(es) ||
  commonHead(es, en) >= SAME_HEAD ||
  areCognates(es, en) ||
  differenceOf(es, en, [es, en]) !== undefined

/** Those of which the other side has none, each once. */
function brandsBeside(texts: readonly BlockText[], others: readonly BlockText[], all: ArticleTexts['all']): Brand[] {
  const brands = texts.flatMap(brandsIn)
  if (brands.length === 0) return []
  const there = wordCounts(others)
  const found = brands.filter(({ key }) => !there.has(key) && !isSmall(key, all))
  return [...new Map(found.reverse().map((brand) => [brand.key, brand])).values()]
}

const brandsIn = remember((text: BlockText): readonly Brand[] => {
  const persons = new Set(
    namedPersons(text).flatMap(({ first, last, isPerson }) =>
      isPerson ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
    ),
  )
  return text.words.flatMap((word, index) => {
    if (!isCapital(word.charCodeAt(0)) || word === word.toUpperCase() || persons.has(index)) return []
    const [key, isInner] = [nameKey(word), INNER.test(word)]
    const start = startOfWord(text, index)
    const isPlaced = isInner || isOrganisation(key) || WITHIN.test(text.text.slice(Math.max(0, start - 2), start))
    if (key.length < FEWEST_LETTERS || !isPlaced || isOther(key)) return []
    return text.text[start - 1] === '#' ? [] : [{ text, first: index, last: index, key }]
  })
})

const namesOf = (key: string): PlaceName[] =>
  LANGUAGES.flatMap((language) => placeNames(language).get(key) ?? []).filter(({ words }) => words.length === 1)
const isOrganisation = (key: string): boolean => namesOf(key).some(({ kind }) => kind === 'organisation')
/** Whether a word is something else than a name that both languages write alike. */
const isOther = (key: string): boolean =>
  !isOrganisation(key) && (isKnownName(key) || LANGUAGES.some((language) => findMeanings(key, language).length > 0))

const isSmall = (key: string, all: ArticleTexts['all']): boolean =>
  wordFormsOf(all).es.small.has(key) || wordFormsOf(all).en.small.has(key)
const isShared = (key: string, all: ArticleTexts['all']): boolean =>
  wordFormsOf(all).es.capital.has(key) && wordFormsOf(all).en.capital.has(key)
