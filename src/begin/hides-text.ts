import { CHECK_GROUPS } from '../checks/index.ts'
import type { CheckId, Problem } from '../model.ts'

/** Groups of checks whose errors mean that an edition says something else than what can be read of it. */
const HIDING = ['files', 'structure']
/** Others that do. */
const HIDING_IDS: readonly CheckId[] = [
  'block-untranslated',
  'editions-identical',
  'editions-swapped',
  'editions-unrelated',
  'language-unexpected',
  'lock-version',
]

/** Of those groups what only compares the editions, or their headings: the texts themselves can be read. */
const PLAIN_IDS: readonly CheckId[] = [
  'footnote-missing',
  'heading-first-level',
  'heading-level-mismatch',
  'heading-level-skipped',
  'image-missing',
]

/** Whether nobody can tell by the texts, as they were read, that they are in step. Pictures are no matter. */
export function hidesText({ check, severity, file }: Problem): boolean {
  const isGrouped = HIDING.some((group) => CHECK_GROUPS[group]?.some(({ id }) => id === check))
  if (PLAIN_IDS.includes(check)) return false
  return severity === 'error' && /\.md$|\/sync\.lock$/.test(file) && (isGrouped || HIDING_IDS.includes(check))
}
