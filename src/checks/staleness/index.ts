import type { Check } from '../../model.ts'
import { translationOutdated } from './translation-outdated.ts'

/** The checks of the group `staleness`. */
export const stalenessChecks: Check[] = [translationOutdated]
