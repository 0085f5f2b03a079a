import type { Check } from '../../model.ts'
import { lockSyntax } from './lock-syntax.ts'
import { lockVersion } from './lock-version.ts'
import { translationOutdated } from './translation-outdated.ts'

/** The checks of the group `staleness`. */
export const stalenessChecks: Check[] = [lockSyntax, lockVersion, translationOutdated]
