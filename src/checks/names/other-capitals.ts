import { remember } from '../../ground/basics/remember.ts'
import { ACRONYMS, INTERNATIONAL } from '../../ground/knowledge/acronyms.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { foldSpelling } from '../../ground/knowledge/name-spellings.ts'
import type { ArticleTexts, BlockText, FacingTexts } from '../text/article-texts.ts'
import { bareAcronym } from './acronym-forms.ts'
import { nameKey } from './capital-words.ts'
import { areOneSlipApart, areSwapped, withoutALetter } from './one-slip.ts'
import type { NameSpan, OtherName } from './other-name.ts'

/** Acronyms of three letters and more, and words with a capital inside. */
const CAPITALS = /^(?=\p{L}+$)(?:\p{Lu}{3,}$|\p{L}*\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}\p{L})/u

/** What most texts and words are without is looked for first. */
const HAS_INNER = /[A-Za-z\u00c0-\u024f][A-Z\u00c0-\u00de]/
/** Of shorter acronyms each language may have one of its own with two letters exchanged: `UICN`, `IUCN`. */
const LONG = 5
/** So many words before and behind an acronym may say what it stands for. */
const INITIALS = 8

interface Token extends NameSpan {
  written: string
  key: string
  count: number
}

type Tokens = ReadonlyMap<string, Token>

/** Acronyms and words with capitals inside that are but for one letter what stands opposite: `UNESSCO`, `satRDay`. */
export function* otherCapitals(
  { es, en }: Pick<FacingTexts, 'es' | 'en'>,
  all: ArticleTexts['all'],
): Iterable<OtherName> {
  const [spanish, english] = [tokensIn(es), tokensIn(en)]
  if (spanish.size === 0 || english.size === 0) return
  const here = lacking(spanish, english, en)
  const byRest = new Map<string, Token>()
  for (const token of lacking(english, spanish, es))
    for (const rest of withoutALetter(token.key)) byRest.set(rest, token)
  for (const one of here) {
    const other = withoutALetter(one.key)
      .map((rest) => byRest.get(rest))
      .find((token) => token && areOneSlipApart(one.key, token.key))
    if (other === undefined || isPlural(one, other) || isAcronymPair(one.key, other.key)) continue
    const isOneKnown = isKnown(one) !== isKnown(other)
    if (!isOneKnown && isShouted(one.written) && areWords(one.key, other.key)) continue
    const isSure =
      isInBoth(one.key, all) !== isInBoth(other.key, all) || isSpeltOut(one, other) || isSpeltOut(other, one)
    if (isSure || isOneKnown || isSlip(one, other)) yield { es: one, en: other, isSure }
  }
}

const isShouted = (word: string): boolean => word === word.toUpperCase()
const isKnown = ({ written }: Token): boolean => INTERNATIONAL.has(written)

/** The first token of each key, with how many there are. */
function tokensIn(texts: readonly BlockText[]): Tokens {
  const found = new Map<string, Token>()
  for (const text of texts) {
    if (!HAS_INNER.test(text.text) || (text.words.length > 1 && text.words.every(isShouted))) continue
    for (const [index, written] of text.words.entries()) {
      if (!HAS_INNER.test(written) || !CAPITALS.test(written)) continue
      const key = nameKey(written)
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { text, first: index, last: index, written, key, count: 1 })
    }
  }
  return found
}

/** Those that the other texts have not in whatever capitals, or fewer times. */
function lacking(tokens: Tokens, others: Tokens, texts: readonly BlockText[]): Token[] {
  const words = new Set(texts.flatMap((other) => other.words.map(nameKey)))
  return [...tokens.values()].filter(({ key, count }) => {
    const there = others.get(key)
    return there ? there.count < count : !words.has(key)
  })
}

/** `ONGs`, `ONG`: written alike but for the ending. */
const isPlural = ({ written: one }: Token, { written: other }: Token): boolean =>
  one === `${other}s` || other === `${one}s` || `${one}S` === other || `${other}S` === one

/** `importante`, `important`; `nota`, `note`; `publicacion`, `publication`. */
const areWords = (es: string, en: string): boolean =>
  es.slice(0, -1) === en ||
  es.slice(0, -1) === en.slice(0, -1) ||
  (es.length === en.length && foldSpelling(es) === foldSpelling(en))

/** Whether the words beside have the other's letters for initials and not its own: `Chan Zuckerberg Initiative (ZCI)`. */
function isSpeltOut({ text, first, written }: Token, other: Token): boolean {
  const around = text.words.slice(Math.max(0, first - INITIALS), first + INITIALS).filter((word) => word !== written)
  const initials = around.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')
  return initials.includes(other.written) && !initials.includes(written)
}

/**
 * Whether one is the other with a slip, by themselves; a short acronym, or one with another letter, may be the language's own:
 * `CSO`, `OSC`; `INDN`, `INAN`.
 */
function isSlip({ written, key }: Token, { key: other }: Token): boolean {
  if (!isShouted(written)) return !areCognates(key, other)
  if (key.length === other.length) return key.length >= LONG && areSwapped(key, other)
  return Math.min(key.length, other.length) > 3 && !areCognates(key, other)
}

const isInBoth = (key: string, all: ArticleTexts['all']): boolean =>
  keysOfAll(all).es.has(key) && keysOfAll(all).en.has(key)

const keysOfAll = remember((all: ArticleTexts['all']) => {
  const keys = { es: new Set<string>(), en: new Set<string>() }
  for (const { edition, words } of all) for (const word of words) keys[edition.language].add(nameKey(word))
  return keys
})

let pairs: ReadonlySet<string> | undefined

/** `OPEP`, `OPEC`: each language has its own. */
function isAcronymPair(es: string, en: string): boolean {
  pairs ??= new Set(ACRONYMS.map((pair) => pair.map((acronym) => bareAcronym(acronym).toLowerCase()).join('=')))
  return pairs.has(`${es}=${en}`)
}
