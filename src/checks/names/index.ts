import type { Check } from '../../model.ts'
import { acronymMismatch } from './acronym-mismatch.ts'
import { nameMismatch } from './name-mismatch.ts'
import { termMismatch } from './term-mismatch.ts'

/** The checks of the group `names`. */
export const namesChecks: Check[] = [acronymMismatch, nameMismatch, termMismatch]
