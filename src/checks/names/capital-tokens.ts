import { remember } from '../../ground/basics/remember.ts'
import { tally } from '../../ground/basics/tally.ts'
import { ACRONYMS } from '../../ground/knowledge/acronyms.ts'
import type { Language } from '../../model.ts'
import type { ArticleTexts, BlockText } from '../text/article-texts.ts'
import { bareAcronym } from './acronym-forms.ts'
import type { NameSpan } from './other-name.ts'

/** Acronyms of three letters and more, and words with a capital inside. */
const CAPITALS = /^(?=\p{L}+$)(?:\p{Lu}{3,}$|\p{L}*\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}\p{L})/u

/** What most texts and words are without is looked for first. */
const HAS_INNER = /[A-Za-z\u00c0-\u024f][A-Z\u00c0-\u00de]/
/** An acronym, or a word with a capital inside, where a side has it first, and how often it does. */
export interface CapitalToken extends NameSpan {
  written: string
  key: string
  count: number
}

/** Those of a side by what they are compared by. */
export type CapitalTokens = ReadonlyMap<string, CapitalToken>

/** The first token of each key, with how many there are. */
export function capitalTokens(texts: readonly BlockText[]): CapitalTokens {
  const found = new Map<string, CapitalToken>()
  for (const text of texts) {
    if (!HAS_INNER.test(text.text) || (text.words.length > 1 && text.words.every(isShouted))) continue
    for (const [index, written] of text.words.entries()) {
      if (!HAS_INNER.test(written) || !CAPITALS.test(written)) continue
      const key = text.known[index]?.key ?? ''
      const before = found.get(key)
      if (before) before.count++
      else found.set(key, { text, first: index, last: index, written, key, count: 1 })
    }
  }
  return found
}

/** Whether a word has no small letter. */
export const isShouted = (word: string): boolean => word === word.toUpperCase()

/** An acronym, and what it is in the other language where that has one of its own. */
export const formsOfAcronym = ({ key, text }: Pick<CapitalToken, 'key' | 'text'>): readonly string[] => [
  key,
  ...(translations(text.edition.language).get(key) ?? []),
]

/** Acronyms of a language, by letters as they are compared, with those of the other. */
const translations = remember((language: Language): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const pair of ACRONYMS) {
    const [es, en] = pair.map((acronym) => bareAcronym(acronym).toLowerCase()) as [string, string]
    const [own, other] = language === 'es' ? [es, en] : [en, es]
    found.set(own, [...(found.get(own) ?? []), other])
  }
  return found
})

/** Whether both editions have a word, by how names are compared. */
export const isNamedInBoth = (key: string, all: ArticleTexts['all']): boolean =>
  keysOfAll(all).es.has(key) && keysOfAll(all).en.has(key)

/** Whether each edition has its own of both throughout: `TSV`, `HSV`. */
export const areOwn = (es: string, en: string, all: ArticleTexts['all']): boolean => {
  const keys = keysOfAll(all)
  return (keys.es.get(es) ?? 0) > 1 && (keys.en.get(en) ?? 0) > 1 && !keys.es.has(en) && !keys.en.has(es)
}

const keysOfAll = remember((all: ArticleTexts['all']) => {
  const keysOf = (language: Language) =>
    tally(all.flatMap(({ edition, known }) => (edition.language === language ? known.map(({ key }) => key) : [])))
  return { es: keysOf('es'), en: keysOf('en') }
})
