import { textsOf } from '../../ground/messages/index.ts'
import { type AlignedArticle, FIELD_PATHS, FIELDS } from '../../model.ts'
import { openBeads } from '../../sync/open-beads.ts'
import { replaceText } from '../../write/replace-text.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/**
 * Writes `open` into the lines that `sync.lock` has of texts beside the body before they become others: half a title is in step
 * with nothing. Throws DeskRefusal (409) where the file is another than was read.
 */
export function openRecorded(desk: Desk, { folder, lock, ...article }: AlignedArticle, paths: readonly string[]): void {
  const ids = FIELDS.filter(
    (id) => paths.includes(FIELD_PATHS[id].join('.')) && lock?.fields.some((line) => line.ids[0] === id && !line.open),
  )
  if (ids.length === 0) return
  const path = `${folder.path}/sync.lock`
  const wanted = openBeads({ ...article, folder, lock }, new Set(ids))
  if (!replaceText(desk.root, path, folder.lock?.text, wanted)) {
    throw new DeskRefusal(409, 'conflict', textsOf(desk.language).desk.refusals.detailsChanged)
  }
}
