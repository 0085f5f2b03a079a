import { rememberWords } from '../../ground/basics/remember-words.ts'
import type { Language } from '../../model.ts'
import { isCapital } from './is-capital.ts'
import { languageOfWord } from './language-of-word.ts'

/** What a word says of the language of its text. */
export interface WordVote {
  /** The language whose function word it is as it is written. */
  language: Language | undefined
  /** The one whose function word it is in small letters. */
  inSmall: Language | undefined
  isCapital: boolean
}

/** What a word, as it is written, says of the language of its text. */
export const voteOfWord = rememberWords(
  (word): WordVote => ({
    language: languageOfWord(word),
    inSmall: languageOfWord(word.toLowerCase()),
    isCapital: isCapital(word.charCodeAt(0)),
  }),
)

/**
 * How many words only the one language has, and how many only the other. Words as they are written; those within a name
 * do not count, unless all count as they do in headings: `Biblioteca Nacional de Colombia`, `The Art of War`.
 */
export const votesIn = (words: readonly string[], all = false): Record<Language, number> =>
  countVotes(words.map(voteOfWord), all)

/** `votesIn` of words that are known. */
export function countVotes(words: readonly WordVote[], all = false): Record<Language, number> {
  const votes = { es: 0, en: 0 }
  for (let index = 0; index < words.length; index++) {
    const language = all || index === 0 ? words[index]?.inSmall : words[index]?.language
    if (language && (all || !words[index - 1]?.isCapital || !words[index + 1]?.isCapital)) votes[language]++
  }
  return votes
}
