import { remember } from '../../ground/basics/remember.ts'
import { rememberWords } from '../../ground/basics/remember-words.ts'
import { bodyWords } from '../../ground/knowledge/body-words.ts'
import { type PlaceName, placeNames } from '../../ground/knowledge/place-names.ts'
import { SPANISH_ADDRESS } from '../../ground/knowledge/spanish-address.ts'
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
  /** Whether a Spanish one may begin to address somebody so; undefined of most words. */
  address: Record<keyof typeof SPANISH_ADDRESS, boolean> | undefined
  /** It has a capital or a hyphen, or one of these: what looks for names and the like passes over all other words. */
  isTelling: boolean
}

/** What a language has its words for. */
export const knownWords = remember((language: Language): ((word: string) => KnownWord) => {
  const [places, { heads }] = [placeNames(language), bodyWords(language)]
  return rememberWords((word) => {
    const key = nameKey(word)
    const begun = places.get(key) ?? NONE
    const known = {
      ...voteOfWord(word),
      key,
      places: key.includes('-') ? [...begun, ...(places.get(headOf(key)) ?? NONE)] : begun,
      bodies: heads.get(key),
      address: language === 'es' ? addressOf(word.toLowerCase()) : undefined,
    }
    const begins = known.places.length > 0 || known.bodies !== undefined || known.address !== undefined
    return { ...known, isTelling: known.isCapital || begins || word.includes('-') }
  })
})

function addressOf(lower: string): KnownWord['address'] {
  const [familiar, formal] = [SPANISH_ADDRESS.familiar.words.has(lower), SPANISH_ADDRESS.formal.words.has(lower)]
  return familiar || formal ? { familiar, formal } : undefined
}

const NONE: readonly PlaceName[] = []

/** What a place may be called within a longer word: `us-based` → `us`; empty of words without a hyphen. */
export const headOf = (key: string): string => (key.includes('-') ? key.slice(0, key.indexOf('-')) : '')
