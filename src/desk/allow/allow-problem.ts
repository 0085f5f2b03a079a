import { canAllow } from '../../checks/can-allow.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { editionsOf } from '../../model.ts'
import type { DetailValue } from '../api/details.ts'
import type { AllowAsked } from '../api/edits.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { detailValues } from '../details/detail-values.ts'
import { readEdition } from '../details/read-edition.ts'
import { setDetails } from '../details/set-details.ts'
import { writeEdition } from '../details/write-edition.ts'
import { noEdition } from '../edit/no-edition.ts'
import { DeskRefusal } from '../refusal.ts'
import { savedNow } from '../rows/saved-now.ts'

/**
 * Accepts a problem of an edition with a reason: an entry of its `allow`, which names the block where the problem is of one.
 * Throws DeskRefusal where there is no such problem, none may be accepted, or no reason is given.
 */
export function allowProblem(desk: Desk, key: string, asked: AllowAsked): Saved {
  const { refusals } = textsOf(desk.language).desk
  const reason = foldSpace(asked.reason)
  if (reason === '') throw new DeskRefusal(400, 'reason-missing', refusals.reasonMissing)
  const { article, problems } = desk.open(key)
  const edition = editionsOf(article).find(({ language }) => language === asked.edition)
  if (edition === undefined) throw noEdition(article, asked.edition, desk.language)
  const { path } = edition.file
  const found = (problems.get(path) ?? []).filter(({ check }) => check === asked.check)
  const problem = found.find(({ block }) => block === asked.block) ?? found.find(({ block }) => block === undefined)
  if (problem === undefined) throw new DeskRefusal(409, 'problem-gone', refusals.problemGone)
  if (!canAllow(problem.check)) throw new DeskRefusal(400, 'allow-safety', refusals.allowSafety)
  const { check, block } = problem
  const { allow = null } = detailValues(edition.file)
  if (allow !== null && !Array.isArray(allow))
    throw new DeskRefusal(400, 'allow-unreadable', refusals.allowUnreadable(path))
  const entry = { check, ...(block !== undefined && { block }), reason }
  const read = readEdition(desk, path)
  const entries: DetailValue = [...(allow ?? []), entry]
  writeEdition(desk, path, { read, wanted: setDetails(read, [{ path: ['allow'], value: entries }], edition.draft) })
  desk.accepted.add(article, problem)
  return savedNow(desk, key)
}
