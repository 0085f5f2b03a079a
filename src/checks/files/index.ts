import type { Check } from '../../model.ts'

/** The checks of the group `files`. */
export const filesChecks: Check[] = []
