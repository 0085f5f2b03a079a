import type { Check } from '../../model.ts'

/** The checks of the group `links`. */
export const linksChecks: Check[] = []
