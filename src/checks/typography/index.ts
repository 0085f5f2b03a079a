import type { Check } from '../../model.ts'
import { addressMixed } from './address-mixed.ts'
import { bracketUnbalanced } from './bracket-unbalanced.ts'
import { closingMarkMissing } from './closing-mark-missing.ts'
import { dashStyle } from './dash-style.ts'
import { enumerationDuplicate } from './enumeration-duplicate.ts'
import { openingMarkMissing } from './opening-mark-missing.ts'
import { quoteStyle } from './quote-style.ts'
import { quoteUnbalanced } from './quote-unbalanced.ts'
import { spacing } from './spacing.ts'
import { wordDoubled } from './word-doubled.ts'

/** The checks of the group `typography`. */
export const typographyChecks: Check[] = [
  addressMixed,
  bracketUnbalanced,
  closingMarkMissing,
  dashStyle,
  enumerationDuplicate,
  openingMarkMissing,
  quoteStyle,
  quoteUnbalanced,
  spacing,
  wordDoubled,
]
