import { differenceCheck } from './difference-check.ts'

/** What is a percentage in one edition is one in the other. */
export const percentMismatch = differenceCheck('percent-mismatch')
