import { remember } from '../../ground/basics/remember.ts'
import { WORD_BEGINNINGS } from '../../ground/knowledge/word-beginnings.ts'
import { isRegular } from '../../ground/spelling/is-regular.ts'
import type { SpeltEdition } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'

/** A word of the running text by its offsets, in small letters too where it only begins a sentence. */
export interface SpeltWord {
  text: BlockText
  word: string
  start: number
  end: number
  isKnown: boolean
}

/** Letters alone; no part of an address, a name of a file, a tag, an ending of the other gender or a number. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_@#/\\.&=~$%·'’])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?![\p{L}\p{M}\p{N}_@#\\=·(]|[.:/]\p{L}|\/\/)/gu
/** Other letters than those of Spanish and English. */
const FOREIGN = /[^a-záéíóúüñàèìòùâêîôûäëïöçãõ'’]/i
/** `jajaja`, `mmm`, `uf`. */
const SOUND = /(\p{L})\1\1|^(?:j[aeiou]|h[aeiou])+$/iu
const SHORTEST = 4
/** Shorter ones that begin a sentence with a capital are names too often. */
const SHORTEST_WITH_CAPITAL = 6

/** The words of an edition that its language is asked about, block by block; names, acronyms and sounds are none. */
export const speltWords = remember(({ edition, article, speller }: SpeltEdition): readonly (readonly SpeltWord[])[] => {
  const answers = new Map<string, boolean>()
  const isKnown = (word: string): boolean => {
    const known = answers.get(word) ?? isWord(word)
    answers.set(word, known)
    return known
  }
  const isWord = (word: string): boolean =>
    word.length < SHORTEST ||
    FOREIGN.test(word) ||
    SOUND.test(word) ||
    WORD_BEGINNINGS[edition.language].has(word) ||
    isRegular(word, edition.language, speller.knows)
  return articleTexts(article).all.flatMap((text) => {
    if (text.edition !== edition) return []
    const words = [...text.text.matchAll(WORD)].map(({ 0: word, index: start }): SpeltWord => {
      const isName = /\p{Lu}/u.test(word) && !opensSentence(text.text, word, start)
      return {
        text,
        word,
        start,
        end: start + word.length,
        isKnown: isName || isKnown(word.toLowerCase()) || isKnown(word),
      }
    })
    return [words]
  })
})

const opensSentence = (text: string, word: string, start: number): boolean =>
  word.length >= SHORTEST_WITH_CAPITAL &&
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  /(?:^|[.!?…:]["”»)]?\s+|\n)["“«(¿¡]*$/u.test(text.slice(Math.max(0, start - 8), start))
