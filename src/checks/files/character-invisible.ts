import { characterCheck } from './character-check.ts'
import { invisibleFix } from './invisible-fix.ts'

/** Texts hold nothing that cannot be seen but stops searching and comparing. */
export const characterInvisible = characterCheck('character-invisible', 'warning', { fixOf: invisibleFix })
