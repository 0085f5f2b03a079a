import type { Check } from '../../model.ts'
import { articleEmpty } from './article-empty.ts'
import { correctionMissing } from './correction-missing.ts'
import { editionLanguageUnknown } from './edition-language-unknown.ts'
import { editionMisnamed } from './edition-misnamed.ts'
import { editionMissing } from './edition-missing.ts'
import { editionsIdentical } from './editions-identical.ts'
import { editionsSwapped } from './editions-swapped.ts'
import { editionsUnrelated } from './editions-unrelated.ts'
import { factMismatch } from './fact-mismatch.ts'
import { fileMisplaced } from './file-misplaced.ts'
import { keyUnexpected } from './key-unexpected.ts'
import { languageUnexpected } from './language-unexpected.ts'

/** The checks of the group `pairing`. */
export const pairingChecks: Check[] = [
  articleEmpty,
  correctionMissing,
  editionLanguageUnknown,
  editionMisnamed,
  editionMissing,
  editionsIdentical,
  editionsSwapped,
  editionsUnrelated,
  factMismatch,
  fileMisplaced,
  keyUnexpected,
  languageUnexpected,
]
