import type { Check } from '../../model.ts'

/** The checks of the group `attribution`. */
export const attributionChecks: Check[] = []
