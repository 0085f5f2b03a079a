import { canAllow } from '../../checks/can-allow.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { editionsOf } from '../../model.ts'
import { decodeText } from '../../read/decode-text.ts'
import { withAcceptance } from '../../write/with-acceptance.ts'
import { withText } from '../../write/with-text.ts'
import type { AllowAsked } from '../api/edits.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { readEdition } from '../details/read-edition.ts'
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
  const read = readEdition(desk, path)
  const decoded = decodeText(read)
  const text = 'text' in decoded ? withAcceptance(decoded.text, problem, reason) : undefined
  if (text === undefined) throw new DeskRefusal(400, 'allow-unreadable', refusals.allowUnreadable(path))
  writeEdition(desk, path, { read, wanted: withText(read, text) })
  desk.accepted.add(article, problem)
  return savedNow(desk, key)
}
