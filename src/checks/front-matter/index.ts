import type { Check } from '../../model.ts'
import { addressLost } from './address-lost.ts'
import { aliasTaken } from './alias-taken.ts'
import { dateFuture } from './date-future.ts'
import { keyUnknown } from './key-unknown.ts'
import { letterUndrawn } from './letter-undrawn.ts'
import { localeMismatch } from './locale-mismatch.ts'
import { markupUnexpected } from './markup-unexpected.ts'
import { slugDuplicate } from './slug-duplicate.ts'
import { updatedBeforeDate } from './updated-before-date.ts'

/** The checks of the group `front-matter`. */
export const frontMatterChecks: Check[] = [
  addressLost,
  aliasTaken,
  dateFuture,
  keyUnknown,
  letterUndrawn,
  localeMismatch,
  markupUnexpected,
  slugDuplicate,
  updatedBeforeDate,
]
