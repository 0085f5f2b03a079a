import type { AlignedArticle } from '../../model.ts'
import { openBeads } from '../../sync/open-beads.ts'
import type { FileChange } from './file-change.ts'

/** What becomes of an article's `sync.lock` while somebody is at work on rows; nothing where that stands there, or nothing stands opposite. */
export function openedLock(
  article: AlignedArticle,
  ids: ReadonlySet<string>,
  { isMachine = false } = {},
): FileChange[] {
  const { folder, translation } = article
  if (translation === undefined) return []
  const before = folder.lock?.text ?? null
  const after = openBeads(article, ids, { open: true, ...(isMachine && { machine: true as const }) })
  return after === before ? [] : [{ path: `${folder.path}/sync.lock`, before, after }]
}
