import { remember } from '../../ground/basics/remember.ts'
import { cognateKey } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import type { Language } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'
import type { NamedPerson } from './named-persons.ts'

/** So many words of a name make initials that stand for it: `FDR`. */
const FEWEST = 3
/** Shorter words are alike by chance: `quarto`, `created`. */
const LONG = 6

/** What may answer a name: the words of a text as they are written, what they mean, and what their cognates have in common with them. */
const saidIn = remember(({ words, known, edition: { language } }: BlockText) => {
  const keys = known.map(({ key }) => key)
  return {
    words: new Set(words),
    meanings: new Set(keys.flatMap((key) => findMeanings(key, language))),
    cognates: new Set(keys.flatMap((key) => likenessOf(key, language) ?? [])),
  }
})

/** The first two letters of a longer word, and what it shares with its cognate. */
const likenessOf = (key: string, language: Language): string | undefined => {
  const shared = key.length < LONG ? undefined : cognateKey(key, language)
  return shared === undefined ? undefined : `${key.slice(0, 2)} ${shared}`
}

/** Whether texts of the other language have a cognate of a longer word: `calendar`, `calendario`. */
export function haveCognate(key: string, language: Language, others: readonly BlockText[]): boolean {
  const likeness = likenessOf(key, language)
  return likeness !== undefined && others.some((text) => saidIn(text).cognates.has(likeness))
}

/** Whether texts opposite have what looks like a person in another way: by its initials, or its last word in the other language: `Julian Day`. */
export function isAnswered({ text, keys }: NamedPerson, others: readonly BlockText[]): boolean {
  const initials = keys.length < FEWEST ? undefined : keys.map((key) => key.charAt(0).toUpperCase()).join('')
  if (initials && others.some((other) => saidIn(other).words.has(initials))) return true
  const { language } = text.edition
  const last = keys.at(-1) ?? ''
  if (haveCognate(last, language, others)) return true
  return findMeanings(last, language).some((meaning) => others.some((other) => saidIn(other).meanings.has(meaning)))
}
