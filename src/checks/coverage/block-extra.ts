import { lonelyCheck } from './lonely-check.ts'

/** The translation adds no block. */
export const blockExtra = lonelyCheck('block-extra')
