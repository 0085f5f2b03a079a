import { differenceCheck } from './difference-check.ts'

/** Amounts of money are in the same currency in both editions. */
export const currencyMismatch = differenceCheck('currency-mismatch')
