import { characterCheck } from './character-check.ts'

/** No letter was lost on the way. */
export const characterLost = characterCheck('character-lost', 'error')
