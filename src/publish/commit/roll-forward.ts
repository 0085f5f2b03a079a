import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '../../model.ts'
import { hashOf } from '../hash-of.ts'
import { publishStop } from '../publish-stop.ts'
import { foldersAbove } from './folders-above.ts'
import { inSite } from './in-site.ts'
import { type Journal, readJournal } from './journal.ts'
import { MARKER } from './marker.ts'
import { syncPath } from './sync-path.ts'
import { WORK } from './work-names.ts'

/**
 * Carries out the journal in the work folder of a site, be it begun or not, and deletes it; does nothing where there is
 * none. `site` has no links in it. A step that was done already does nothing. Throws Stop where a link would lead out of
 * the site or the disk refuses; it can then be called again.
 */
export function rollForward(work: string, site: string): void {
  const journal = readJournal(work)
  if (journal === undefined) return
  try {
    syncPath(work)
    if (isFor(site, journal)) carryOut(journal, work, site)
    rmSync(join(work, WORK.journal))
  } catch (error) {
    throw isRefusal(error) ? publishStop('out-unfinished', site, error.code) : error
  }
}

/** Somebody may have put another site there meanwhile, or taken it away. */
function isFor(site: string, { markers }: Journal): boolean {
  const marker = join(site, MARKER)
  return existsSync(marker) && markers.includes(hashOf(readFileSync(marker)))
}

/**
 * At every moment the marker lists all that is there: what builds have put there is never taken for somebody else's. While
 * it is changed, the site has an id that nobody knows.
 */
function carryOut({ put, remove }: Journal, work: string, site: string): void {
  move(join(work, WORK.markerMeanwhile), join(site, MARKER))
  for (const path of put) {
    const file = inSite(site, path)
    mkdirSync(dirname(file), { recursive: true })
    move(join(work, WORK.fresh, path), file)
  }
  for (const path of remove) rmSync(inSite(site, path), { force: true })
  const folders = new Set(remove.flatMap(foldersAbove))
  for (const folder of [...folders].sort(longerFirst)) removeIfEmpty(join(site, folder))
  move(join(work, WORK.markerAfter), join(site, MARKER))
}

/** What is no longer there has been moved already. */
function move(from: string, to: string): void {
  if (lstatSync(from, { throwIfNoEntry: false })) renameSync(from, to)
}

/** What lies in a folder comes before it. */
const longerFirst = (one: string, other: string): number => other.length - one.length

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) throw error
  }
}
