import { remember } from '../../ground/basics/remember.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'
import type { Language } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'

/** A word with a capital: `key` is what it is compared by, without accents, capitals and the possessive. */
export interface CapitalWord {
  key: string
  word: string
  /** Number of the word in its text that it is or is part of. */
  index: number
  text: BlockText
}

const FEWEST_LETTERS = 5

const POSSESSIVE = /['’]s$/
/** Most words are their own key, and looking is quicker than making it. */
const OWN_KEY = /^[a-z]+$/

/** `García’s` → `garcia`, `O’Neill` → `o'neill`. */
export function nameKey(word: string): string {
  if (OWN_KEY.test(word)) return word
  const key = foldAccents(word).toLowerCase()
  return key.includes("'") || key.includes('’') ? key.replace('’', "'").replace(POSSESSIVE, '') : key
}

/** The words of a text that begin with a capital and go on in small letters; those joined by hyphens one by one. */
export function capitalWordsIn(text: BlockText): CapitalWord[] {
  const found: CapitalWord[] = []
  const hasHyphen = text.text.includes('-')
  let index = -1
  for (const joined of text.words) {
    index++
    if (joined.length < FEWEST_LETTERS || !(isCapital(joined.charCodeAt(0)) || (hasHyphen && joined.includes('-'))))
      continue
    for (const part of joined.includes('-') ? joined.split('-') : [joined]) {
      const word = part.replace(POSSESSIVE, '')
      if (word.length >= FEWEST_LETTERS && startsWithCapital(word)) {
        found.push({ key: nameKey(word), word, index, text })
      }
    }
  }
  return found
}

function startsWithCapital(word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
  return isCapital(first) && !isCapital(second)
}

/** How often each word of an edition stands there with a capital, and which stand there in small letters. */
export interface WordForms {
  capital: ReadonlyMap<string, number>
  small: ReadonlySet<string>
}

/** The vocabularies of the texts by language. */
export const wordFormsOf = remember((texts: readonly BlockText[]): Record<Language, WordForms> => {
  const of = (language: Language): WordForms => {
    const capital = new Map<string, number>()
    const small = new Set<string>()
    for (const { edition, words } of texts) {
      if (edition.language !== language) continue
      for (const joined of words) {
        for (const word of joined.includes('-') ? joined.split('-') : [joined]) {
          const key = nameKey(word)
          if (isCapital(word.charCodeAt(0))) capital.set(key, (capital.get(key) ?? 0) + 1)
          else small.add(key)
        }
      }
    }
    return { capital, small }
  }
  return { es: of('es'), en: of('en') }
})
