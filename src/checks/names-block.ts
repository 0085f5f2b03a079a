import type { CheckId } from '../model.ts'
import { CHECK_GROUPS, CHECKS } from './index.ts'

/** What most of these checks find stands in front matter. */
const BESIDE: ReadonlySet<CheckId> = new Set(
  ['front-matter', 'attribution']
    .flatMap((group) => (CHECK_GROUPS[group] ?? []).map(({ id }) => id))
    .filter((id) => id !== 'credit-in-body'),
)
/** What others find in front matter, or of an edition as a whole. */
const OF_WHOLE: ReadonlySet<CheckId> = new Set<CheckId>([
  'body-empty',
  'correction-missing',
  'edition-missing',
  'fact-mismatch',
  'file-misplaced',
  'footnote-duplicate',
  'front-matter-repeated',
  'photo-file-missing',
  'photo-outside',
  'photo-remote',
])
const SCOPES: ReadonlySet<string> = new Set(['files', 'edition', 'article', 'spelling'])

/** Whether what a check finds stands in a block, by which an entry of `allow` can name it. */
export const namesBlock = (check: CheckId): boolean =>
  !BESIDE.has(check) && !OF_WHOLE.has(check) && CHECKS.some(({ id, scope }) => id === check && SCOPES.has(scope))
