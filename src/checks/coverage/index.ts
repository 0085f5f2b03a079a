import type { Check } from '../../model.ts'
import { blockExtra } from './block-extra.ts'
import { blockMerged } from './block-merged.ts'
import { blockMissing } from './block-missing.ts'
import { blockUntranslated } from './block-untranslated.ts'
import { headingUntranslated } from './heading-untranslated.ts'
import { listItemMissing } from './list-item-missing.ts'
import { sentenceMissing } from './sentence-missing.ts'
import { sentenceUntranslated } from './sentence-untranslated.ts'

/** The checks of the group `coverage`. */
export const coverageChecks: Check[] = [
  blockExtra,
  blockMerged,
  blockMissing,
  blockUntranslated,
  headingUntranslated,
  listItemMissing,
  sentenceMissing,
  sentenceUntranslated,
]
