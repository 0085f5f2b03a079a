import { INTERNATIONAL } from '../../ground/knowledge/acronyms.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { foldSpelling } from '../../ground/knowledge/name-spellings.ts'
import type { ArticleTexts, BlockText, FacingTexts } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import {
  areOwn,
  type CapitalToken,
  type CapitalTokens,
  capitalTokens,
  formsOfAcronym,
  isNamedInBoth,
  isShouted,
} from './capital-tokens.ts'
import { areOneSlipApart, areSwapped, commonHead, withoutALetter } from './one-slip.ts'
import type { OtherName } from './other-name.ts'

/** Of shorter acronyms each language may have one of its own with two letters exchanged: `OIM`, `IOM`. */
const LONG = 4
/** So many words before and behind an acronym may say what it stands for. */
const INITIALS = 8

/** Acronyms and words with capitals inside that are but for one letter what stands opposite: `UNESSCO`, `satRDay`. */
export function* otherCapitals(
  { es, en }: Pick<FacingTexts, 'es' | 'en'>,
  all: ArticleTexts['all'],
): Iterable<OtherName & { isSlip?: boolean }> {
  const [spanish, english] = [capitalTokens(es), capitalTokens(en)]
  if (spanish.size === 0 || english.size === 0) return
  const [here, there] = [lacking(spanish, english, en), lacking(english, spanish, es)]
  const told = new Set<CapitalToken>()
  const byRest = new Map<string, CapitalToken>()
  for (const token of there)
    for (const form of formsOfAcronym(token)) for (const rest of withoutALetter(form)) byRest.set(rest, token)
  for (const one of here) {
    const other = formsOfAcronym(one)
      .flatMap((form) => withoutALetter(form))
      .map((rest) => byRest.get(rest))
      .find((token) => token && isNear(one, token))
    const judged = other && judge(one, other, all)
    if (other === undefined || judged === undefined) continue
    told.add(one).add(other)
    yield { es: one, en: other, ...judged }
  }
  for (const [own, others] of [
    [here, english],
    [there, spanish],
  ] as const) {
    for (const one of own.filter((token) => !told.has(token))) {
      const other = turnedIn(one, others, all)
      if (other) yield own === here ? { es: one, en: other, isSure: true } : { es: other, en: one, isSure: true }
    }
  }
}

/** Whether two of one slip's distance are one written in two ways, and surely so; undefined where they are not. */
function judge(
  one: CapitalToken,
  other: CapitalToken,
  all: ArticleTexts['all'],
): { isSure: boolean; isSlip?: boolean } | undefined {
  if (isPlural(one, other) || areOwn(one.key, other.key, all) || formsOfAcronym(one).includes(other.key))
    return undefined
  const isOneKnown = isKnown(one) !== isKnown(other)
  if (!areOneSlipApart(one.key, other.key)) return isOneKnown ? { isSure: false, isSlip: false } : undefined
  if (!isOneKnown && isShouted(one.written) && areWords(one.key, other.key)) return undefined
  const isSure =
    isNamedInBoth(one.key, all) !== isNamedInBoth(other.key, all) || isSpeltOut(one, other) || isSpeltOut(other, one)
  return isSure || isOneKnown || isSlip(one, other) ? { isSure } : undefined
}

/** One of the other side, known to both editions, of which an acronym that only one has is the letters with two exchanged. */
const turnedIn = (
  { key, written, text }: CapitalToken,
  others: CapitalTokens,
  all: ArticleTexts['all'],
): CapitalToken | undefined =>
  isShouted(written) && !isNamedInBoth(key, all) && formsOfAcronym({ key, text }).length === 1
    ? [...swaps(key)].flatMap((form) => others.get(form) ?? []).find((other) => isNamedInBoth(other.key, all))
    : undefined

/** A word with two letters beside each other exchanged, in all ways. */
const swaps = (key: string): string[] =>
  Array.from({ length: key.length - 1 }, (_, at) => key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2))

const isKnown = (token: CapitalToken): boolean => INTERNATIONAL.has(token.written) || formsOfAcronym(token).length > 1

/** Whether one is but for one letter the other, or what the other is in its language: `FMI`, `IFM`. */
const isNear = (one: CapitalToken, other: CapitalToken): boolean =>
  formsOfAcronym(one).some((form) => areOneSlipApart(form, other.key)) ||
  formsOfAcronym(other).some((form) => areOneSlipApart(one.key, form))

/** Those that the other texts have not in whatever capitals, or fewer times. */
function lacking(tokens: CapitalTokens, others: CapitalTokens, texts: readonly BlockText[]): CapitalToken[] {
  const words = new Set(texts.flatMap(({ known }) => known.map(({ key }) => key)))
  return [...tokens.values()].filter((token) => {
    const { key, count } = token
    const there =
      others.get(key) ??
      formsOfAcronym(token)
        .map((form) => others.get(form))
        .find(Boolean)
    return there ? there.count < count : !words.has(key)
  })
}

/** `ONGs`, `ONG`: written alike but for the ending. */
const isPlural = ({ written: one }: CapitalToken, { written: other }: CapitalToken): boolean =>
  one === `${other}s` || other === `${one}s` || `${one}S` === other || `${other}S` === one

/** `importante`, `important`; `nota`, `note`; `publicacion`, `publication`. */
const areWords = (es: string, en: string): boolean =>
  es.slice(0, -1) === en ||
  es.slice(0, -1) === en.slice(0, -1) ||
  (es.length === en.length && foldSpelling(es) === foldSpelling(en))

/** Whether the words beside have the other's letters for initials and not its own: `Chan Zuckerberg Initiative (ZCI)`. */
function isSpeltOut({ text, first, written }: CapitalToken, other: CapitalToken): boolean {
  const around = text.words.slice(Math.max(0, first - INITIALS), first + INITIALS).filter((word) => word !== written)
  const initials = around.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')
  return initials.includes(other.written) && !initials.includes(written)
}

/**
 * Whether one is the other with a slip, by themselves; a short acronym, or one with another letter, may be the language's own:
 * `CSO`, `OSC`; `INDN`, `INAN`.
 */
function isSlip(one: CapitalToken, another: CapitalToken): boolean {
  const [{ written, key }, { key: other }] = [one, another]
  if (!isShouted(written)) return !areCognates(key, other) && !areInitialsSwapped(written, key, other)
  if (key.length === other.length)
    return (key.length >= LONG || isBesideTheSame(one, another)) && areSwapped(key, other)
  return Math.min(key.length, other.length) > 3 && !areCognates(key, other)
}

/** `AHobj`, `HAobj`: the capitals that begin them are each language's. */
const areInitialsSwapped = (written: string, key: string, other: string): boolean =>
  /^\p{Lu}{2}\p{Ll}/u.test(written) && areSwapped(key, other) && commonHead(key, other) === 0

/** `Quantum GIS`, `Quantum IGS`: both stand beside the same word with a capital. */
const isBesideTheSame = (one: CapitalToken, other: CapitalToken): boolean =>
  [-1, 1].some((step) => {
    const word = one.text.words[one.first + step] ?? ''
    return isCapital(word.charCodeAt(0)) && word === other.text.words[other.first + step]
  })
