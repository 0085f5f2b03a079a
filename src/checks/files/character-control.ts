import { characterCheck } from './character-check.ts'

/** Texts hold no control characters and nothing that is no character: feeds would break. */
export const characterControl = characterCheck('character-control', 'error', { safety: true })
