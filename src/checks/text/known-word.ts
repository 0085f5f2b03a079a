import { remember } from '../../ground/basics/remember.ts'
import { rememberWords } from '../../ground/basics/remember-words.ts'
import { bodyWords } from '../../ground/knowledge/body-words.ts'
import { type PlaceName, placeNames } from '../../ground/knowledge/place-names.ts'
import type { Language } from '../../model.ts'
import { nameKey } from './name-key.ts'
import { voteOfWord, type WordVote } from './votes-in.ts'

/** What a word says by itself, wherever it stands. */
export interface KnownWord extends WordVote {
  /** What names are compared by. */
  key: string
  /** The names of places that it may begin. */
  places: readonly PlaceName[]
  /** The kinds of bodies that it may be the head of; undefined of most words. */
  bodies: readonly number[] | undefined
}

/** What a language has its words for. */
export const knownWords = remember((language: Language): ((word: string) => KnownWord) => {
  const [places, { heads }] = [placeNames(language), bodyWords(language)]
  return rememberWords((word) => {
    const key = nameKey(word)
    const begun = places.get(key) ?? NONE
    return {
      ...voteOfWord(word),
      key,
      places: key.includes('-') ? [...begun, ...(places.get(headOf(key)) ?? NONE)] : begun,
      bodies: heads.get(key),
    }
  })
})

const NONE: readonly PlaceName[] = []

/** What a place may be called within a longer word: `us-based` → `us`; empty of words without a hyphen. */
export const headOf = (key: string): string => (key.includes('-') ? key.slice(0, key.indexOf('-')) : '')
