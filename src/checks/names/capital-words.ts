import { remember } from '../../ground/basics/remember.ts'
import type { Language } from '../../model.ts'
import type { BlockText } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { type KnownWord, knownWords } from '../text/known-word.ts'
import { nameKey, POSSESSIVE } from '../text/name-key.ts'

/** A word with a capital: `key` is what it is compared by, without accents, capitals and the possessive. */
export interface CapitalWord {
  key: string
  word: string
  /** Number of the word in its text that it is or is part of. */
  index: number
  text: BlockText
}

const FEWEST_LETTERS = 5

/** The words of a text that begin with a capital and go on in small letters; those joined by hyphens one by one. */
export function capitalWordsIn(text: BlockText): CapitalWord[] {
  const found: CapitalWord[] = []
  const hasHyphen = text.text.includes('-')
  const hasApostrophe = /['’]/.test(text.text)
  for (const index of text.telling) {
    const joined = text.words[index] ?? ''
    const known = text.known[index]
    const isJoined = hasHyphen && joined.includes('-')
    if (joined.length < FEWEST_LETTERS || !(isJoined || known?.isCapital)) continue
    for (const part of isJoined ? joined.split('-') : [joined]) {
      const word = hasApostrophe ? part.replace(POSSESSIVE, '') : part
      if (word.length < FEWEST_LETTERS || !startsWithCapital(word)) continue
      found.push({ key: known !== undefined && word === joined ? known.key : nameKey(word), word, index, text })
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
    const know = knownWords(language)
    const add = ({ key, isCapital }: KnownWord) => {
      if (isCapital) capital.set(key, (capital.get(key) ?? 0) + 1)
      else small.add(key)
    }
    for (const { edition, known, words } of texts) {
      if (edition.language !== language) continue
      for (let index = 0; index < known.length; index++) {
        const word = known[index]
        if (word?.key.includes('-')) for (const part of words[index]?.split('-') ?? []) add(know(part))
        else if (word) add(word)
      }
    }
    return { capital, small }
  }
  return { es: of('es'), en: of('en') }
})
