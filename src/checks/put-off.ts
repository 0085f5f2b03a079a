import { type AlignedArticle, type CheckId, type Found, isToBegin, type Severity } from '../model.ts'
import { coverageChecks } from './coverage/index.ts'

/** What is looked at in a whole edition, and cannot be told of one that is half a copy of its source. */
const OF_WHOLE: ReadonlySet<CheckId> = new Set([
  'editions-identical',
  'editions-swapped',
  'editions-unrelated',
  'language-unexpected',
])
/** What the front matter of a translation begins without. */
const TO_COMPLETE: ReadonlySet<CheckId> = new Set(['key-missing', 'photo-alt-missing', 'translator-missing'])
const isToComplete = ({ check, say: [, , found] }: Found): boolean =>
  TO_COMPLETE.has(check) || (check === 'value-unexpected' && found === '')
const COVERAGE: ReadonlySet<CheckId> = new Set(coverageChecks.map(({ id }) => id))

/**
 * What is told of an article whose translation is a draft at which somebody is at work: not that a block that is open lacks
 * something yet, nothing of one that is not begun, and of front matter that is to be completed only a note. What `isSafety`
 * says of a check is told in any case.
 */
export function putOff(
  found: readonly Found[],
  { translation, beads, fields }: AlignedArticle,
  isSafety: (check: CheckId) => boolean,
): Found[] {
  const open = translation?.draft ? [...fields.beads, ...beads].filter(({ isOpen }) => isOpen) : []
  if (translation === undefined || open.length === 0) return [...found]
  const ids = new Set(open.map(({ id }) => id))
  const toBegin = new Set(open.filter(isToBegin).map(({ id }) => id))
  const { path } = translation.file
  const isPutOff = ({ check, file, block = '', related = [] }: Found): boolean => {
    if (OF_WHOLE.has(check) || (COVERAGE.has(check) && ids.has(block))) return true
    const compares = check === 'translation-outdated' || related.some((other) => other.file === path)
    return toBegin.has(block) && !isSafety(check) && (file === path || compares)
  }
  const info: Severity = 'info'
  return found
    .filter((one) => !isPutOff(one))
    .map((one) => (one.file === path && isToComplete(one) ? { ...one, severity: info } : one))
}
