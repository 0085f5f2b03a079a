import { CHECKS } from '../../checks/index.ts'
import { tellProblems } from '../../checks/tell-problems.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { frontMatter } from '../../ground/schema/front-matter.ts'
import { type AlignedArticle, type CheckId, editionsOf, type PairedEdition } from '../../model.ts'
import { keysAt } from '../../parse/keys-at.ts'
import { parseEdition } from '../../parse/parse-edition.ts'
import { CHECKING } from '../../pipeline.ts'
import { decodeText } from '../../read/decode-text.ts'
import type { DeskDetails, DetailsEdit } from '../api/details.ts'
import type { DeskProblem } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { appendHistory } from '../edit/history-file.ts'
import { noEdition } from '../edit/no-edition.ts'
import { keepOperation } from '../edit/operations.ts'
import { placeProblems } from '../problems/place-problems.ts'
import { DeskRefusal } from '../refusal.ts'
import { detailsOf } from './details-of.ts'
import { frontMatterBase } from './front-matter-base.ts'
import { openRecorded } from './open-recorded.ts'
import { readEdition } from './read-edition.ts'
import { reasonToRecord } from './reason-to-record.ts'
import { replacedDetails } from './replaced-details.ts'
import { type DetailChange, setDetails, tidyDetail } from './set-details.ts'
import { writeEdition } from './write-edition.ts'

/**
 * Writes details of an edition, all of them or none, what they were into the history first. Throws DeskRefusal: 409 where its front matter is another than it was
 * seen, 400 where a value cannot stand at its key, or a reason is missing.
 */
export async function saveDetails(
  desk: Desk,
  key: string,
  { edition: language, base, set, reason: given }: DetailsEdit,
): Promise<DeskDetails> {
  const { refusals } = textsOf(desk.language).desk
  const { article } = desk.open(key)
  const edition = editionsOf(article).find((each) => each.language === language)
  if (edition === undefined) throw noEdition(article, language, desk.language)
  const changes = Object.entries(set).map(([name, value]) => ({ path: pathOf(name, desk), value: tidyDetail(value) }))
  const content = readEdition(desk, edition.file.path)
  if (frontMatterBase(content) !== base) {
    throw new DeskRefusal(409, 'conflict', refusals.detailsChanged, { now: await detailsOf(desk, key) })
  }
  const wanted = setDetails(content, changes, edition.draft)
  const problems = wrongIn(wanted, changes, { article, edition, desk })
  if (problems.length > 0) {
    throw new DeskRefusal(400, 'details-wrong', refusals.detailsWrong(problems.length), { problems })
  }
  const reason = reasonToRecord(desk, article, { edition, changes, ...(given !== undefined && { reason: given }) })
  if (wanted.equals(content)) return detailsOf(desk, key)
  appendHistory(desk, article, replacedDetails(edition, changes))
  const files = [
    ...openRecorded(desk, article, Object.keys(set), reason),
    { path: edition.file.path, before: textIn(content), after: textIn(wanted) },
  ]
  writeEdition(desk, edition.file.path, { read: content, wanted })
  return { ...(await detailsOf(desk, key)), ...keepOperation(desk, files) }
}

/** Throws DeskRefusal (400) where there is no such detail. */
function pathOf(name: string, { language }: Desk): string[] {
  const path = name.split('.')
  if (keysAt(frontMatter, path.slice(0, -1)).includes(path.at(-1) ?? '')) return path
  throw new DeskRefusal(400, 'detail-unknown', textsOf(language).desk.refusals.detailUnknown(name))
}

interface Place {
  article: AlignedArticle
  edition: PairedEdition
  desk: Desk
}

/** What is wrong with what was set, at its fields; what else is wrong in the front matter was so before. */
function wrongIn(content: Buffer, changes: readonly DetailChange[], { article, edition, desk }: Place): DeskProblem[] {
  const file = { ...edition.file, text: textIn(content) }
  const parsed = parseEdition(file, edition.language, CHECKS)
  const faults =
    'edition' in parsed ? parsed.edition.faults : parsed.faults.map((fault) => ({ ...fault, file: file.path }))
  const settings = desk.newsroom()?.settings ?? {}
  const problems = new Map([[file.path, tellProblems(faults, [], { ...CHECKING, language: desk.language, settings })]])
  const side = edition === article.source ? 'source' : 'translation'
  const placed =
    placeProblems({ article: { ...article, [side]: { ...edition, file } }, problems }, [], desk.language).get(null) ??
    []
  const isSet = (field: string) =>
    changes.some(({ path, value }) => touches(field, path.join('.')) && !(edition.draft && value === null))
  return placed.filter(({ field, check }) => field !== null && WRONG.has(check) && isSet(field))
}

const textIn = (content: Buffer): string => {
  const decoded = decodeText(content)
  return 'text' in decoded ? decoded.text : ''
}

/** What says that a value cannot stand at its key; the other checks tell what may be mended later. */
const WRONG: ReadonlySet<string> = new Set<CheckId>(['key-missing', 'key-unknown', 'value-unexpected'])

/** Whether two paths lead to the same, or one to a part of the other. */
const touches = (one: string, other: string): boolean =>
  `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`)
