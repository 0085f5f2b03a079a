import { areCognates } from '../../ground/knowledge/are-cognates.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { type Language, otherLanguage } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from './capital-words.ts'
import type { NamedPerson } from './named-persons.ts'
import { commonHead } from './one-slip.ts'

/** So many words of a name make initials that stand for it: `FDR`. */
const FEWEST = 3

/** So many letters at the beginning make words akin; short ones are so by chance. */
const SAME_HEAD = 2
const LONG = 6

/** Whether a longer word and one of the other language begin alike and are cognates: `calendar`, `calendario`; not `quarto`, `created`. */
export const areLikeCognates = (own: string, other: string, language: Language): boolean =>
  own.length >= LONG &&
  commonHead(own, other) >= SAME_HEAD &&
  (language === 'es' ? areCognates(own, other) : areCognates(other, own))

/** Whether texts opposite have what looks like a person in another way: by its initials, or its last word in the other language: `Julian Day`. */
export function isAnswered({ text, keys }: NamedPerson, others: readonly BlockText[]): boolean {
  const initials = keys.length < FEWEST ? undefined : keys.map((key) => key.charAt(0).toUpperCase()).join('')
  if (initials && others.some(({ words }) => words.includes(initials))) return true
  const { language } = text.edition
  const last = keys.at(-1) ?? ''
  const meanings = new Set(findMeanings(last, language))
  return others.some(({ words }) =>
    words.some((word) => {
      const key = nameKey(word)
      if (!isCapital(word.charCodeAt(0)) && areLikeCognates(last, key, language)) return true
      return meanings.size > 0 && findMeanings(key, otherLanguage(language)).some((meaning) => meanings.has(meaning))
    }),
  )
}
