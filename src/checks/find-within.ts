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
    else if (check.scope === 'folder') add(check, check.run(folder))
    else if (article) findInArticle(check, article, around, add)
  }
  for (const check of checks) if (beside && check.besideBody) findInArticle(check, beside, around, add)
  return article ? putOff(found, article, (id) => checks.some((check) => check.id === id && check.safety)) : found

  function add({ id }: Check, findings: Iterable<Finding>): void {
    for (const finding of findings) {
      const block = article && finding.place && blockAt(article, finding.file, finding.place)
      found.push({ check: id, ...finding, ...(block !== undefined && { block }) })
    }
  }
}

/** Adds what a check finds in an article that it may see by itself. */
export function findInArticle(
  check: Check,
  article: AlignedArticle,
  around: Around,
  add: (check: Check, findings: Iterable<Finding>) => void,
): void {
  if (check.scope === 'article') add(check, check.run(article, around))
  if (check.scope !== 'edition') return
  for (const edition of editionsOf(article)) add(check, check.run(edition, article, around))
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
