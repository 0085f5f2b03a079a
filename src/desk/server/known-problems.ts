import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import { followProblems, type ProblemsByFile, problemsWithin } from '../../follow/follow-problems.ts'
import { LANGUAGES, type Language } from '../../model.ts'

/** The problems of a newsroom as it is at the moment. */
export type KnownProblems = (newsroom: FollowedNewsroom) => ProblemsByFile

/** In both languages, time after time. As long as articles have not been looked at, what is wrong between them is not told. */
export function knownProblems(): Record<Language, KnownProblems> {
  const tellIn = (language: Language): KnownProblems => {
    const all = followProblems(language)
    return (newsroom) =>
      isWhole(newsroom) ? all(newsroom) : problemsWithin(newsroom.digests, newsroom.settings, language)
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, tellIn(language)])) as Record<
    Language,
    KnownProblems
  >
}

const isWhole = ({ digests, files }: FollowedNewsroom): boolean => digests.length >= files.folders.length
