import { englishNames } from './english-names.ts'
import { placeNames } from './place-names.ts'
import { spanishNames } from './spanish-names.ts'

/** Whether a word is a given name in one of the languages; in lower case without accents. */
export const isGivenName = (word: string): boolean => spanishNames().given.has(word) || englishNames().has(word)

/** Whether a word is a name of a person or the one word of a place's; in lower case without accents. */
export const isKnownName = (word: string): boolean =>
  isGivenName(word) ||
  spanishNames().surnames.has(word) ||
  (['es', 'en'] as const).some((language) =>
    placeNames(language)
      .get(word)
      ?.some(({ words, isName }) => isName && words.length === 1),
  )
