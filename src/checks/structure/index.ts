import type { Check } from '../../model.ts'
import { bodyEmpty } from './body-empty.ts'
import { bodyTooLong } from './body-too-long.ts'
import { fenceUnclosed } from './fence-unclosed.ts'
import { frontMatterRepeated } from './front-matter-repeated.ts'
import { headingEmpty } from './heading-empty.ts'
import { headingFirstLevel } from './heading-first-level.ts'
import { headingLevelSkipped } from './heading-level-skipped.ts'
import { htmlUnexpected } from './html-unexpected.ts'
import { markupTooDense } from './markup-too-dense.ts'
import { nestingTooDeep } from './nesting-too-deep.ts'
import { tableTooWide } from './table-too-wide.ts'
import { textLeftover } from './text-leftover.ts'

/** The checks of the group `structure`. */
export const structureChecks: Check[] = [
  bodyEmpty,
  bodyTooLong,
  fenceUnclosed,
  frontMatterRepeated,
  headingEmpty,
  headingFirstLevel,
  headingLevelSkipped,
  htmlUnexpected,
  markupTooDense,
  nestingTooDeep,
  tableTooWide,
  textLeftover,
]
