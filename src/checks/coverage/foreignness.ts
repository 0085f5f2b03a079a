import { homeOfWord } from '../../ground/knowledge/home-of-word.ts'
import { otherLanguage } from '../../model.ts'
import { type BlockText, wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'
import { leaningOf } from './leaning-of.ts'
import { ownWords } from './own-words.ts'

const FEWEST_LETTERS = 3

/** How much rather the words of a heading are the other language's: by its function words, and by where else they stand. */
export function foreignness(text: BlockText, all: readonly BlockText[]): number {
  const leanings = wordsOf(ownWords(text.block)).map((word) => leaningOf(word, text, all))
  return 2 * foreignVotes(text) + leanings.reduce((sum, leaning) => sum + leaning, 0)
}

/** How many more of its function words are the other language's. */
export function foreignVotes({ block, edition: { language } }: BlockText): number {
  const votes = votesIn(wordsOf(ownWords(block)), true)
  return votes[otherLanguage(language)] - votes[language]
}

/** Whether every word of a heading is known as one of the other language, and its own edition has none of them; `FILTER` is a keyword. */
export function isOnlyForeign(text: BlockText, all: readonly BlockText[]): boolean {
  const words = wordsOf(ownWords(text.block)).filter(({ length }) => length >= FEWEST_LETTERS)
  const other = otherLanguage(text.edition.language)
  const isForeign = (word: string) =>
    word !== word.toUpperCase() && leaningOf(word, text, all) > 0 && homeOfWord(word.toLowerCase()) === other
  return words.length > 0 && words.every(isForeign)
}
