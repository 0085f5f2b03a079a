import type { Language } from '../../model.ts'
import { isCapital } from './is-capital.ts'
import { languageOfWord } from './language-of-word.ts'

/**
 * How many words only the one language has, and how many only the other. Words as they are written; those within a name
 * do not count, unless all count as they do in headings: `Biblioteca Nacional de Colombia`, `The Art of War`.
 */
export function votesIn(words: readonly string[], all = false): Record<Language, number> {
  const votes = { es: 0, en: 0 }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const language = languageOfWord(all || index === 0 ? word.toLowerCase() : word)
    if (language && (all || !hasCapital(words[index - 1]) || !hasCapital(words[index + 1]))) votes[language]++
  }
  return votes
}

const hasCapital = (word = ''): boolean => isCapital(word.charCodeAt(0))
