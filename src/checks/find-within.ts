import { checkOfFault, sayFileFault } from '../ground/messages/say-file-fault.ts'
import {
  type AlignedArticle,
  type Around,
  type Check,
  editionsOf,
  type FileEntry,
  type FileFault,
  type Finding,
  type Found,
  type Place,
  type UnderstoodFolder,
} from '../model.ts'
import { blockAt } from './block-at.ts'
import { putOff } from './put-off.ts'
import { besideBody } from './text/beside-body.ts'

/**
 * All that is found in a folder by itself: its faults, and what the checks find that see no more than it. It depends on
 * the folder's files and on what was asked of `around`, not on who wants to be told of it.
 */
export function findWithin(
  { folder, article, faults }: UnderstoodFolder,
  around: Around,
  checks: readonly Check[],
): Found[] {
  const files = [...folder.files, ...(folder.lock?.fault ? [folder.lock] : [])]
  const found: Found[] = [...faultsOfFiles(files), ...faults]
  const beside = article && besideBody(article)
  for (const check of checks) {
    if (check.scope === 'files') add(check, check.run(files, article ? editionsOf(article) : []))
    if (check.scope === 'folder') add(check, check.run(folder))
    if (article) add(check, findInArticle(check, article, around))
  }
  for (const check of checks) if (beside && check.besideBody) add(check, findInArticle(check, beside, around))
  return article ? putOff(found, article, (id) => checks.some((check) => check.id === id && check.safety)) : found

  function add({ id }: Check, findings: Iterable<Finding>): void {
    for (const finding of findings) {
      const block = article && finding.place && blockAt(article, finding.file, finding.place)
      found.push({ check: id, ...finding, ...(block !== undefined && { block }) })
    }
  }
}

/** What a check finds in an article that it may see by itself. */
export function findInArticle(check: Check, article: AlignedArticle, around: Around): Iterable<Finding> {
  if (check.scope === 'article') return check.run(article, around)
  if (check.scope !== 'edition') return []
  return editionsOf(article).flatMap((edition) => [...check.run(edition, article, around)])
}

/** What reading found wrong with files as such. */
export const faultsOfFiles = (files: readonly FileEntry[]): Found[] =>
  files.flatMap(({ path, name, fault }) =>
    fault ? [{ check: checkOfFault(fault), file: path, place: placeOf(fault), say: sayFileFault(fault, name) }] : [],
  )

function placeOf(fault: FileFault): Place | undefined {
  if (fault.kind !== 'encoding') return undefined
  const point = { line: fault.line, column: 1 }
  return { start: point, end: point }
}
