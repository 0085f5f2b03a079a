import { keyForTitle } from '../../begin/article-names.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { type ImportPlan, importDocuments, writePlan } from '../../import/import-documents.ts'
import { openImportNewsroom, pairInNewsroom } from '../../import/open-newsroom-around.ts'
import type { ArticleAsked, ArticleBegun } from '../api/begin.ts'
import type { DetailValue } from '../api/details.ts'
import type { Desk } from '../desk.ts'
import { setDetails } from '../details/set-details.ts'
import { DeskRefusal } from '../refusal.ts'
import { draftOf, forgetDraft, type KeptDraft } from './kept-drafts.ts'

/** What is asked of a draft. */
type FromDraft = Extract<ArticleAsked, { draft: string }>

/** Writes the files of a document that was handed over: an article, or the other edition of one. Throws DeskRefusal, Stop. */
export async function beginFromDraft(desk: Desk, asked: FromDraft): Promise<ArticleBegun> {
  const { begun, server } = textsOf(desk.language).desk
  const draft = draftOf(asked.draft)
  if (draft === undefined) throw new DeskRefusal(404, 'draft-unknown', begun.draftUnknown)
  const newsroom = openImportNewsroom(desk.root, desk.now())
  const pairKey = 'translationOf' in asked ? asked.translationOf : undefined
  const pair = pairKey === undefined ? undefined : pairInNewsroom(desk.root, pairKey, desk.now())
  if (pairKey !== undefined && pair === undefined) {
    throw new DeskRefusal(404, 'article-unknown', server.articleUnknown(pairKey))
  }
  const { title } = asked.set
  const key = keyFor(asked, draft, newsroom.keys)
  const plan = await importDocuments(
    {
      names: [draft.name],
      given: new Map([[draft.name, draft.bytes]]),
      cwd: desk.root,
      readInput: async () => draft.bytes,
      pair,
      assignments: [],
      language: draft.language,
      ...(pair === undefined && { key }),
      ...(typeof title === 'string' && title.trim() !== '' && { title }),
    },
    newsroom,
  )
  const [edition] = plan.editions
  if (edition === undefined) throw new RangeError(`Nothing came of ${draft.name}`)
  const created = { ...plan.created, [edition.path]: withDetails(plan, edition.path, changesIn(asked.set, draft)) }
  writePlan(desk.root, { created, changed: plan.changed })
  forgetDraft(asked.draft)
  const written = [...Object.keys(created), ...Object.keys(plan.changed)]
  void desk.wrote(written)
  return { version: 1, key: edition.key, written }
}

/** The one that was asked for, else one of the title that no article has. */
function keyFor(asked: FromDraft, { values, name }: KeptDraft, keys: readonly string[]): string {
  if ('key' in asked && asked.key !== undefined) return asked.key
  const title = asked.set.title ?? values.title
  return keyForTitle(typeof title === 'string' && title !== '' ? title : name.replace(/\.\w+$/, ''), keys)
}

/** What somebody has changed of what the document says; an address that is left empty is made of the title. */
const changesIn = (set: FromDraft['set'], { values }: KeptDraft): [path: string, value: DetailValue][] =>
  Object.entries(set).filter(
    ([path, value]) =>
      JSON.stringify(value) !== JSON.stringify(values[path] ?? '') && !(path === 'slug' && value === ''),
  )

/** Nothing is published before somebody has looked at it here. */
const DRAFT: [string, DetailValue] = ['draft', true]

function withDetails({ created }: ImportPlan, path: string, changes: readonly [string, DetailValue][]): Uint8Array {
  const details = [DRAFT, ...changes].map(([at, value]) => ({
    path: at.split('.'),
    value: value === '' ? null : value,
  }))
  return setDetails(Buffer.from(String(created[path])), details, true)
}
