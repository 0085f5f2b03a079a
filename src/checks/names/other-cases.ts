import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { nameKey } from '../text/name-key.ts'
import type { NameSpan, OtherName } from './other-name.ts'

/** A capital inside a word that is not all capitals: `GitHub`, `PyPI`, `LaTeX`. */
const MIXED = /^\p{Lu}*\p{Ll}+\p{Lu}\p{L}*$/u
/** What most words are without is looked for first. */
const HAS_INNER = /[a-z][A-Z]/
/** `Github`: what a name with a capital inside is written as by mistake; in small letters it is the name of a command. */
const PLAIN = /^\p{Lu}(?=.*\p{Ll})\p{L}+$/u

interface Written extends NameSpan {
  written: string
  count: number
}

/** Names with capitals inside that stand opposite with other ones: `GitHub`, `Github`. */
export function* otherCases({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const keys = new Set([...es, ...en].flatMap(mixedKeys))
  if (keys.size === 0) return
  const [here, there] = [writtenIn(es, keys), writtenIn(en, keys)]
  for (const key of keys) {
    const [own, other] = [lacking(here.get(key), there.get(key)), lacking(there.get(key), here.get(key))]
    if (own && other && !isSame(own.written, other.written)) yield { es: own, en: other, isSure: false }
  }
}

const mixedKeys = ({ text, words }: BlockText): string[] =>
  HAS_INNER.test(text) ? words.filter((word) => MIXED.test(word)).map(nameKey) : []

type Forms = ReadonlyMap<string, Written>

/** How each of the keys is written, and how often. */
function writtenIn(texts: readonly BlockText[], keys: ReadonlySet<string>): ReadonlyMap<string, Forms> {
  const found = new Map<string, Map<string, Written>>()
  for (const text of texts) {
    for (const [index, word] of text.words.entries()) {
      const key = text.known[index]?.key ?? ''
      if (!keys.has(key)) continue
      const written = word.replace(/['’]s$/, '')
      if (!PLAIN.test(written) || (!MIXED.test(written) && isWord(key, text))) continue
      const forms = found.get(key) ?? new Map<string, Written>()
      found.set(key, forms)
      const known = forms.get(written)
      if (known) known.count++
      else forms.set(written, { text, first: index, last: index, written, count: 1 })
    }
  }
  return found
}

/** `Todo`, which is a word of its language and no `ToDo`. */
const isWord = (key: string, { edition: { language } }: BlockText): boolean =>
  FUNCTION_WORDS[language].has(key) || findMeanings(key, language).length > 0

/** The form that the other side has fewer times. */
const lacking = (forms: Forms = new Map(), others: Forms = new Map()): Written | undefined =>
  [...forms.values()].find(({ written, count }) => count > (others.get(written)?.count ?? 0))

/** What differs in nothing but the first letter or in accents may be so for its place, or its language. */
const isSame = (one: string, other: string): boolean => foldAccents(one.slice(1)) === foldAccents(other.slice(1))
