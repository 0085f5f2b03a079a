import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from '../hash-of.ts'
import { publishStop } from '../publish-stop.ts'
import { foldersAbove } from './folders-above.ts'
import { inSite } from './in-site.ts'
import { writeJournal } from './journal.ts'
import { MARKER } from './marker.ts'
import { rankOf } from './rank-of.ts'
import { rollForward } from './roll-forward.ts'
import type { SiteChange } from './site-change.ts'
import { foreignAtTop } from './survey-site.ts'
import { syncPath, writeSynced } from './sync-path.ts'
import { WORK } from './work-names.ts'

/**
 * How many files may be put or removed in place: always as many as the first figure, and a share of the site's files.
 * Of 12,405 files (1,000 pairs, CPU s) fifteen cost .02 in place and .28 by a new folder on tmpfs, .04 and 1.2 on ext4;
 * both ways cost the same at a third of the files, in wall time on ext4 at a quarter: each file is waited for.
 */
const FEW = { files: 100, share: 1 / 4 }

/** Whether a site is to be changed in place: it is there, little of it differs, and nothing changes from file to folder. */
export function fitsInPlace({ site, former, files, put, removed }: SiteChange): boolean {
  if (!existsSync(join(site, MARKER))) return false
  const steps = put.length + removed.length
  if (steps > Math.max(FEW.files, files.size * FEW.share)) return false
  const gone = new Set(removed.map(fold))
  const isTaken = (path: string) =>
    gone.has(fold(path)) ||
    foldersAbove(path).some((folder) => former.has(folder)) ||
    statOf(join(site, path))?.isDirectory() === true
  return isOnOneDisk(site) && !put.some((path) => !former.has(path) && isTaken(path))
}

/**
 * Changes a site step by step, every file whole at every moment: what is new, what is different, then away with what is
 * gone. From the moment that the journal is there, the change is finished in any case, by the next command if need be.
 * Throws Stop where somebody else's file lies in the way, or where the change could only be begun.
 */
export function changeInPlace(change: SiteChange): void {
  const { site, work, put } = change
  refuseForeign(change)
  for (const path of put) syncPath(join(work.fresh, path))
  writeMarkersAndJournal(change)
  rollForward(work.path, site)
}

function writeMarkersAndJournal({ site, work, former, put, removed }: SiteChange): void {
  const [before, meanwhile, after] = [
    join(site, MARKER),
    join(work.path, WORK.markerMeanwhile),
    join(work.path, WORK.markerAfter),
  ]
  const isNew = (path: string) => !former.has(path)
  const ranked = put.toSorted(byRank)
  const added = ranked.filter(isNew)
  writeSynced(meanwhile, `${readFileSync(before, 'utf8')}${[...added, ''].join('\n')}`)
  syncPath(after)
  writeJournal(work.path, {
    markers: [before, meanwhile, after].map((path) => hashOf(readFileSync(path))),
    put: [...added, ...ranked.filter((path) => !isNew(path))],
    remove: removed.toSorted((one, other) => byRank(other, one)),
  })
}

const byRank = (one: string, other: string): number => rankOf(one) - rankOf(other)

/** What somebody else put deeper into the folder stands in the way only where a file is to be: elsewhere it stays. */
function refuseForeign({ site, former, put, removed }: SiteChange): void {
  const isForeign = (path: string) => {
    const stat = statOf(inSite(site, path))
    return stat !== undefined && !(stat.isFile() && former.has(path))
  }
  const foreign = foreignAtTop(site, former) ?? [...put, ...removed].find(isForeign)
  if (foreign !== undefined) throw publishStop('out-foreign', foreign, site)
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

/** Disks that take `A` for `a` would have the removal of one delete the other. */
const fold = (path: string): string => path.normalize().toLowerCase()

/** A folder can be a disk of its own: no file is renamed into it from beside it. */
const isOnOneDisk = (site: string): boolean => lstatSync(site).dev === lstatSync(dirname(site)).dev
