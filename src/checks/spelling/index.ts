import type { Check } from '../../model.ts'
import { capitalMissing } from './capital-missing.ts'
import { wordMisspelt } from './word-misspelt.ts'
import { wordsJoined } from './words-joined.ts'

/** The checks of the group `spelling`, which are asked by `check --spelling` alone. */
export const spellingChecks: Check[] = [capitalMissing, wordMisspelt, wordsJoined]
