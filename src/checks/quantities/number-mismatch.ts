import { differenceCheck } from './difference-check.ts'

/** Every number of one edition is in the other, whether in digits or in words. */
export const numberMismatch = differenceCheck('number-mismatch')
