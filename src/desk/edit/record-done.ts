import { textsOf } from '../../ground/messages/index.ts'
import { beadRows } from '../../ground/rows/bead-rows.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { type AlignedArticle, editionsOf } from '../../model.ts'
import { acceptBeads } from '../../sync/accept-beads.ts'
import { openBeads } from '../../sync/open-beads.ts'
import { isAsRead } from '../../write/is-as-read.ts'
import { replaceText } from '../../write/replace-text.ts'
import type { DoneAsked } from '../api/edits.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { isRestRecorded } from '../rows/is-rest-recorded.ts'
import { savedNow } from '../rows/saved-now.ts'
import { keepOperation } from './operations.ts'
import { writeAgain } from './write-again.ts'

/**
 * Records rows as in step, as `facing accept` does. In an article of which nothing was recorded it must be said what becomes
 * of the rest. Throws DeskRefusal, Stop (3).
 */
export function recordDone(desk: Desk, key: string, asked: DoneAsked): Saved {
  const reason = foldSpace(asked.reason ?? '')
  if (asked.reason !== undefined && reason === '')
    throw new DeskRefusal(400, 'reason-missing', textsOf(desk.language).desk.refusals.reasonMissing)
  const ids = new Set(asked.blocks)
  const first = writeAgain(desk, key, (article) => {
    assertRecordable(desk, article, ids, reason)
    if (isRestRecorded(article)) return writeLock(desk, article, article.folder.lock?.text)
    const rest = restOf(article, ids)
    if (rest.size > 0 && asked.rest === undefined)
      throw new DeskRefusal(409, 'rest-unasked', textsOf(desk.language).desk.edit.restUnasked)
    return writeLock(desk, article, asked.rest === 'record' ? acceptBeads(article).text : openBeads(article, rest))
  })
  const { path, after } = writeAgain(desk, key, (article) =>
    writeLock(desk, article, acceptBeads(article, { ids, reason: reason || undefined }).text),
  )
  void desk.wrote([path])
  return { ...savedNow(desk, key), ...keepOperation(desk, [{ path, before: first.before, after }]) }
}

/** Other rows that have both sides, and of which nothing is recorded. */
function restOf(article: AlignedArticle, ids: ReadonlySet<string>): Set<string> {
  const paired = beadRows(article).filter(({ bead }) => bead.source.length > 0 && bead.translation.length > 0)
  return new Set(paired.map(({ id }) => id).filter((id) => !ids.has(id)))
}

/** Throws DeskRefusal where a row is not there, or has nothing opposite and nobody says why. */
function assertRecordable(desk: Desk, article: AlignedArticle, ids: ReadonlySet<string>, reason: string): void {
  const { edit, rows } = textsOf(desk.language).desk
  if (article.translation === undefined) throw new DeskRefusal(409, 'translation-missing', edit.translationMissing)
  const known = new Map(beadRows(article).flatMap((row) => row.bead.ids.map((id) => [id, row] as const)))
  for (const id of ids) {
    const row = known.get(id)
    if (row === undefined) throw new DeskRefusal(404, 'block-unknown', edit.blockUnknown(id))
    if (row.state === 'todo' && row.bead.translation.length === 0 && reason === '')
      throw new DeskRefusal(400, 'nothing-opposite', edit.nothingOpposite(rows.theRow(row.kind, row.number)))
  }
}

/** Undefined where a file of the article is another than was read. */
function writeLock(desk: Desk, article: AlignedArticle, text: string | undefined) {
  const { folder } = article
  const path = `${folder.path}/sync.lock`
  const before = folder.lock?.text
  const isChanged = editionsOf(article).some(({ file }) => !isAsRead(desk.root, file.path, file))
  if (isChanged || (text !== undefined && !replaceText(desk.root, path, before, text))) return undefined
  return { path, before: before ?? null, after: text ?? '' }
}
