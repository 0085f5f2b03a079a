import type { Check } from '../../model.ts'

/** The checks of the group `structure`. */
export const structureChecks: Check[] = []
