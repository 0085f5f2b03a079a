const WORDS_A_MINUTE = 220

/** Minutes in which so many words are read, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))
