import type { Check } from '../../model.ts'
import { blockKindMismatch } from './block-kind-mismatch.ts'
import { blockMoved } from './block-moved.ts'
import { bodyEmpty } from './body-empty.ts'
import { codeIndented } from './code-indented.ts'
import { codeMismatch } from './code-mismatch.ts'
import { emphasisMismatch } from './emphasis-mismatch.ts'
import { fenceUnclosed } from './fence-unclosed.ts'
import { footnoteMissing } from './footnote-missing.ts'
import { frontMatterRepeated } from './front-matter-repeated.ts'
import { headingEmpty } from './heading-empty.ts'
import { headingFirstLevel } from './heading-first-level.ts'
import { headingLevelMismatch } from './heading-level-mismatch.ts'
import { headingLevelSkipped } from './heading-level-skipped.ts'
import { htmlUnexpected } from './html-unexpected.ts'
import { imageMissing } from './image-missing.ts'
import { linkMismatch } from './link-mismatch.ts'
import { linkMissing } from './link-missing.ts'
import { markupForeign } from './markup-foreign.ts'
import { markupUnread } from './markup-unread.ts'
import { paragraphJoined } from './paragraph-joined.ts'
import { textLeftover } from './text-leftover.ts'
import { textLost } from './text-lost.ts'

/** The checks of the group `structure`. */
export const structureChecks: Check[] = [
  blockKindMismatch,
  blockMoved,
  bodyEmpty,
  codeIndented,
  codeMismatch,
  emphasisMismatch,
  fenceUnclosed,
  footnoteMissing,
  frontMatterRepeated,
  headingEmpty,
  headingFirstLevel,
  headingLevelMismatch,
  headingLevelSkipped,
  htmlUnexpected,
  imageMissing,
  linkMismatch,
  linkMissing,
  markupForeign,
  markupUnread,
  paragraphJoined,
  textLeftover,
  textLost,
]
