import { characterCheck } from './character-check.ts'

/** Texts hold nothing that cannot be seen but stops searching and comparing. */
export const characterInvisible = characterCheck('character-invisible', 'warning')
