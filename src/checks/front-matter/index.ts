import type { Check } from '../../model.ts'
import { aliasTaken } from './alias-taken.ts'
import { allowSafety } from './allow-safety.ts'
import { allowUnknown } from './allow-unknown.ts'
import { dateFuture } from './date-future.ts'
import { frontMatterFence } from './front-matter-fence.ts'
import { frontMatterMissing } from './front-matter-missing.ts'
import { frontMatterTooLarge } from './front-matter-too-large.ts'
import { keyDuplicate } from './key-duplicate.ts'
import { keyMissing } from './key-missing.ts'
import { keyUnknown } from './key-unknown.ts'
import { localeMismatch } from './locale-mismatch.ts'
import { slugDuplicate } from './slug-duplicate.ts'
import { updatedBeforeDate } from './updated-before-date.ts'
import { valueCut } from './value-cut.ts'
import { valueUnexpected } from './value-unexpected.ts'
import { yamlAlias } from './yaml-alias.ts'
import { yamlDepth } from './yaml-depth.ts'
import { yamlSyntax } from './yaml-syntax.ts'
import { yamlTag } from './yaml-tag.ts'

/** The checks of the group `front-matter`. */
export const frontMatterChecks: Check[] = [
  aliasTaken,
  allowSafety,
  allowUnknown,
  dateFuture,
  frontMatterFence,
  frontMatterMissing,
  frontMatterTooLarge,
  keyDuplicate,
  keyMissing,
  keyUnknown,
  localeMismatch,
  slugDuplicate,
  updatedBeforeDate,
  valueCut,
  valueUnexpected,
  yamlAlias,
  yamlDepth,
  yamlSyntax,
  yamlTag,
]
