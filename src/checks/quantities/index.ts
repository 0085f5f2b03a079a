import type { Check } from '../../model.ts'
import { currencyMismatch } from './currency-mismatch.ts'
import { dateMismatch } from './date-mismatch.ts'
import { numberMismatch } from './number-mismatch.ts'
import { percentMismatch } from './percent-mismatch.ts'
import { unitMismatch } from './unit-mismatch.ts'
import { weekdayImpossible } from './weekday-impossible.ts'

/** The checks of the group `quantities`. */
export const quantitiesChecks: Check[] = [
  currencyMismatch,
  dateMismatch,
  numberMismatch,
  percentMismatch,
  unitMismatch,
  weekdayImpossible,
]
