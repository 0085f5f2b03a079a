import { differenceCheck } from './difference-check.ts'

/** Days, months, years, weekdays and decades are the same in both editions. */
export const dateMismatch = differenceCheck('date-mismatch')
