import { textsOf } from '../../ground/messages/index.ts'
import { type AlignedArticle, FIELD_PATHS, FIELDS } from '../../model.ts'
import { openBeads } from '../../sync/open-beads.ts'
import { withMachineReason } from '../../sync/with-machine-reason.ts'
import { replaceText } from '../../write/replace-text.ts'
import type { Desk } from '../desk.ts'
import type { FileChange } from '../edit/file-change.ts'
import { DeskRefusal } from '../refusal.ts'

/**
 * Writes `open` into the lines that `sync.lock` has of texts beside the body before they become others: half a title is in step
 * with nothing. The reason is written into those that a machine made. Gives what was written. Throws DeskRefusal (409) where the file is another than was read.
 */
export function openRecorded(
  desk: Desk,
  { folder, lock, ...article }: AlignedArticle,
  paths: readonly string[],
  reason: string | undefined,
): FileChange[] {
  const ids = FIELDS.filter(
    (id) => paths.includes(FIELD_PATHS[id].join('.')) && lock?.fields.some((line) => line.ids[0] === id && !line.open),
  )
  if (ids.length === 0 && reason === undefined) return []
  const path = `${folder.path}/sync.lock`
  const lines = lock && reason !== undefined ? withMachineReason(lock, reason) : lock
  const wanted = openBeads({ ...article, folder, lock: lines }, new Set(ids))
  const before = folder.lock?.text
  if (!replaceText(desk.root, path, before, wanted)) {
    throw new DeskRefusal(409, 'conflict', textsOf(desk.language).desk.refusals.detailsChanged)
  }
  return [{ path, before: before ?? null, after: wanted }]
}
