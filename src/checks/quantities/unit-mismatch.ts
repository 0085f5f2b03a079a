import { differenceCheck } from './difference-check.ts'

/** What is measured is measured in the same unit in both editions, or converted. */
export const unitMismatch = differenceCheck('unit-mismatch')
