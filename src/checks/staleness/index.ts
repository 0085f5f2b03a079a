import type { Check } from '../../model.ts'
import { blockOpen } from './block-open.ts'
import { translationOutdated } from './translation-outdated.ts'

/** The checks of the group `staleness`. */
export const stalenessChecks: Check[] = [blockOpen, translationOutdated]
