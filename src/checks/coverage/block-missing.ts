import { lonelyCheck } from './lonely-check.ts'

/** Every block of the source has its counterpart in the translation. */
export const blockMissing = lonelyCheck('block-missing')
