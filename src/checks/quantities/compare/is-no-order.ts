import { countsAnew } from './is-counting.ts'
import type { Counted } from './types.ts'

/** Whether an ordinal stands opposite what says a number and no order: "un" is no "first", "both" and "two boats" no "second". */
export const isNoOrder = (one: Counted, other: Counted): boolean =>
  other.role === 'ordinal' && one.role === undefined && (one.weight === 'hint' ? isMere(one) : isOfThings(one))

/** But for what measures or divides: "the second quarter" is the "segundo trimestre". */
const isMere = ({ values, unit, sort }: Counted): boolean =>
  values[0] === 1 || (unit === undefined && (sort === undefined || sort === 'multiple'))

/** "dos años" may be the second anniversary. */
const isOfThings = (counted: Counted): boolean => counted.unit === undefined && countsAnew(counted)
