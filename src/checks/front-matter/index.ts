import type { Check } from '../../model.ts'

/** The checks of the group `front-matter`. */
export const frontMatterChecks: Check[] = []
