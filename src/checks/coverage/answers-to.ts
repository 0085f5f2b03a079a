import { remember } from '../../ground/basics/remember.ts'
import { tally } from '../../ground/basics/tally.ts'
import { cluesOf } from '../../ground/knowledge/count-answers.ts'
import { findMeanings } from '../../ground/knowledge/find-meanings.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'
import type { Language } from '../../model.ts'
import { type BlockText, wordsOf } from '../text/article-texts.ts'
import { languageOfWord } from '../text/language-of-word.ts'

/** The words of a text that are not those of grammar, each once, in lower case. */
export const contentWords = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .filter((word) => languageOfWord(word) === undefined),
  ),
]

/** Whether the lexicon has a word. */
export const isInLexicon = (word: string, language: Language): boolean =>
  findMeanings(foldAccents(word).toLowerCase(), language).length > 0

/** How many words of some texts may stand for a word: those of the other edition translate it, its own repeat it. */
export function answersTo(word: string, language: Language, texts: readonly BlockText[]): number {
  const clues = [...cluesOf([word], language)]
  return texts.reduce((sum, text) => {
    const counts = clueCounts(text)
    return sum + Math.max(...clues.map((clue) => counts.get(clue) ?? 0))
  }, 0)
}

/** In how many words of a text each clue is. */
const clueCounts = remember(
  ({ words, edition }: BlockText): ReadonlyMap<string, number> =>
    tally(words.flatMap((word) => [...cluesOf([word], edition.language)])),
)
