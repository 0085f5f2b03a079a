import { remember } from '../../ground/basics/remember.ts'
import { ACRONYMS } from '../../ground/knowledge/acronyms.ts'
import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { foldSpelling } from '../../ground/knowledge/name-spellings.ts'
import type { ArticleTexts, BlockText, FacingTexts } from '../text/article-texts.ts'
import { bareAcronym } from './acronym-forms.ts'
import { nameKey } from './capital-words.ts'
import type { NameSpan, OtherName } from './other-name.ts'

/** Acronyms of four letters and more, and words with a capital inside. */
const CAPITALS = /^(?:\p{Lu}{4,}|\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,}\p{Ll}\p{L}+)$/u

/** What most words are without is looked for first. */
const HAS_INNER = /.[A-Z\u00c0-\u00de]/

interface Token extends NameSpan {
  written: string
  key: string
}

/** Acronyms and words with capitals inside that are but for one letter what stands opposite: `UNESSCO`, `satRDay`. */
export function* otherCapitals(
  { es, en }: Pick<FacingTexts, 'es' | 'en'>,
  all: ArticleTexts['all'],
): Iterable<OtherName> {
  const [spanish, english] = [es.flatMap(tokensIn), en.flatMap(tokensIn)]
  if (spanish.length === 0 || english.length === 0) return
  const here = alone(spanish, en)
  const byRest = new Map<string, Token>()
  for (const token of alone(english, es)) for (const rest of restsOf(token.key)) byRest.set(rest, token)
  for (const one of here) {
    const other = restsOf(one.key)
      .map((rest) => byRest.get(rest))
      .find((token) => token && areOne(one.key, token.key))
    if (other === undefined || isPlural(one, other) || isAcronymPair(one.key, other.key)) continue
    if (isShouted(one.written) && areWords(one.key, other.key)) continue
    const isAttested = keysOfAll(all).es.has(other.key) || keysOfAll(all).en.has(one.key)
    if (isAttested || isSlip(one, other)) yield { es: one, en: other, isSure: isAttested }
  }
}

const isShouted = (word: string): boolean => word === word.toUpperCase()

function tokensIn(text: BlockText): Token[] {
  if (text.words.length > 1 && text.words.every(isShouted)) return []
  return text.words.flatMap((written, index) =>
    HAS_INNER.test(written) && CAPITALS.test(written)
      ? [{ text, first: index, last: index, written, key: nameKey(written) }]
      : [],
  )
}

/** Those whose word the other texts do not have, in whatever capitals. */
function alone(tokens: readonly Token[], others: readonly BlockText[]): Token[] {
  const words = new Set(others.flatMap((other) => other.words.map(nameKey)))
  return [...new Map(tokens.filter(({ key }) => !words.has(key)).map((token) => [token.key, token])).values()]
}

/** A word and what is left of it without one of its letters. */
const restsOf = (key: string): string[] =>
  key.length > 40 ? [] : [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))]

/** Whether one letter was added, left out or changed, or two were exchanged. */
function areOne(one: string, other: string): boolean {
  if (one.length !== other.length) return Math.abs(one.length - other.length) === 1
  let head = 0
  while (one[head] === other[head]) head++
  return (
    one.slice(head + 1) === other.slice(head + 1) ||
    (one[head] === other[head + 1] && one[head + 1] === other[head] && one.slice(head + 2) === other.slice(head + 2))
  )
}

/** `ONGs`, `ONG`: written alike but for the ending. */
const isPlural = ({ written: one }: Token, { written: other }: Token): boolean =>
  one === `${other}s` || other === `${one}s` || `${one}S` === other || `${other}S` === one

/** `importante`, `important`; `nota`, `note`; `publicacion`, `publication`. */
const areWords = (es: string, en: string): boolean =>
  es.slice(0, -1) === en ||
  es.slice(0, -1) === en.slice(0, -1) ||
  (es.length === en.length && foldSpelling(es) === foldSpelling(en))

/** Whether one is the other with a slip, by themselves; an acronym with another letter may be the language's own: `INDN`, `INAN`. */
const isSlip = ({ written, key }: Token, { key: other }: Token): boolean =>
  !areCognates(key, other) && (key.length !== other.length || !isShouted(written))

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
