import { inject } from 'vitest'

/** Every edition and every facing page, and of all other kinds the largest page in each language. */
export const samples = inject('newsrooms').flatMap((newsroom) => newsroom.samples)

/** Those on which most can break: all that are hard to set, and of others the largest of each kind in each language. */
export const hardest = samples.filter(({ newsroom, isLargest }) => newsroom === 'hard to set' || isLargest)
