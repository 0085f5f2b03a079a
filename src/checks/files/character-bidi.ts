import { characterCheck } from './character-check.ts'

/** No text turns its own direction: it would read otherwise than it is. */
export const characterBidi = characterCheck('character-bidi', 'error', { safety: true })
