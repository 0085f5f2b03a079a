import { rememberWords } from '../../ground/basics/remember-words.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { isKnownName } from '../../ground/knowledge/known-names.ts'
import { type PlaceName, placeNames } from '../../ground/knowledge/place-names.ts'
import { LANGUAGES } from '../../ground/model/language.ts'
import { type ArticleTexts, type BlockText, type FacingTexts, startOfWord } from '../text/article-texts.ts'
import { nameKey } from '../text/name-key.ts'
import { wordFormsOf } from './capital-words.ts'
import { differenceOf } from './difference-of.ts'
import { haveCognate } from './is-answered.ts'
import { namedPersons } from './named-persons.ts'
import { commonHead } from './one-slip.ts'
import { type NameSpan, type OtherName, writtenAs } from './other-name.ts'
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
/** An item of fewer words is a label of its own, `Clonar`, and says nothing of what stands opposite. */
const FEWEST_WORDS = 4
/** Behind these a Spanish word is a noun: `el Manual`. */
const ARTICLE = /(?<!\p{L})(?:el|la|los|las|un|una|este|esta)[ \u00a0]$/iu
/** Before a word that has its capital not for its place. */
const WITHIN = /[\p{L}\d,)][ \u00a0]$/u

/**
 * Names that both languages write alike opposite other ones: `Zenodo`, `Zotero`. Each is the only one that its side has and
 * the other has not, or has fewer times where only one side has such a name, nor a cognate of it; they stand at about the same
 * place, and one of both is known, or both editions have it.
 */
export function* otherBrands(
  { es, en }: Pick<FacingTexts, 'es' | 'en'>,
  all: ArticleTexts['all'],
): Iterable<OtherName> {
  const [here, there] = [brandsBeside(es, en, all), brandsBeside(en, es, all)]
  if (here.length > 1 || there.length > 1 || here.length + there.length === 0) return
  const own = here[0] ?? saidMore(es, en, there[0])
  const other = there[0] ?? saidMore(en, es, here[0])
  if (!own || !other || areAkin(own.key, other.key) || distance(own, other) >= APART) return
  if (![own, other].some(({ key }) => isOrganisation(key) || isShared(key, all))) return
  if (!haveCognate(own.key, 'es', en) && !haveCognate(other.key, 'en', es)) yield { es: own, en: other, isSure: false }
}

const distance = (one: Brand, other: Brand): number =>
  Math.abs(one.first / one.text.words.length - other.first / other.text.words.length)

/** The one clear name that texts have more often than those opposite, as it stands nearest to another that is known. */
function saidMore(texts: readonly BlockText[], others: readonly BlockText[], another: Brand | undefined) {
  if (another === undefined || !isOrganisation(another.key)) return undefined
  const [own, there] = [wordCounts(texts), wordCounts(others)]
  const more = texts
    .flatMap(brandsIn)
    .filter((one) => isClear(one) && (own.get(one.key) ?? 0) > (there.get(one.key) ?? 0))
  if (new Set(more.map(({ key }) => key)).size !== 1) return undefined
  return more.reduce((best, one) => (distance(one, another) < distance(best, another) ? one : best))
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

function brandsIn(text: BlockText): Brand[] {
  const found: Brand[] = []
  for (const index of text.telling) {
    if (!text.known[index]?.isCapital) continue
    const { key, isBrand, isAnywhere } = brandWord(text.words[index] ?? '')
    if (isBrand && (isAnywhere || isPlaced(text, index)) && !isInPerson(text, index) && !isTag(text, index))
      found.push({ text, first: index, last: index, key })
  }
  return found
}

/** Whether a word with a capital may be the name of a brand, and does so wherever it stands. */
const brandWord = rememberWords((word) => {
  const key = nameKey(word)
  const isBrand = key.length >= FEWEST_LETTERS && word !== word.toUpperCase() && !isOther(key)
  return { key, isBrand, isAnywhere: isBrand && (INNER.test(word) || isOrganisation(key)) }
})

/** Whether a word has its capital not for its place. */
function isPlaced(text: BlockText, index: number): boolean {
  if (text.words.length < FEWEST_WORDS) return false
  const start = startOfWord(text, index)
  const before = text.text.slice(Math.max(0, start - 6), start)
  return WITHIN.test(before) && !(text.edition.language === 'es' && ARTICLE.test(before))
}

const isInPerson = (text: BlockText, index: number): boolean =>
  namedPersons(text).some(({ first, last, isPerson }) => isPerson && first <= index && index <= last)

const isTag = (text: BlockText, index: number): boolean => text.text[startOfWord(text, index) - 1] === '#'

const namesOf = (key: string): PlaceName[] =>
  LANGUAGES.flatMap((language) => placeNames(language).get(key) ?? []).filter(({ words }) => words.length === 1)
const isClear = (brand: Brand): boolean => isOrganisation(brand.key) || INNER.test(writtenAs(brand))
const isOrganisation = (key: string): boolean => namesOf(key).some(({ kind }) => kind === 'organisation')
/** Whether a word is something else than a name that both languages write alike. */
const isOther = (key: string): boolean =>
  !isOrganisation(key) && (isKnownName(key) || LANGUAGES.some((language) => findMeanings(key, language).length > 0))

const isSmall = (key: string, all: ArticleTexts['all']): boolean =>
  wordFormsOf(all).es.small.has(key) || wordFormsOf(all).en.small.has(key)
const isShared = (key: string, all: ArticleTexts['all']): boolean =>
  wordFormsOf(all).es.capital.has(key) && wordFormsOf(all).en.capital.has(key)
