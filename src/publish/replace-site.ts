import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { filesBelow } from './files-below.ts'
import { type Changes, keepUnchanged } from './keep-unchanged.ts'
import { foreignFile, markSite } from './marker.ts'
import { publishStop } from './publish-stop.ts'
import { takeWorkFolder, type WorkFolder } from './work-folder.ts'

/**
 * Has a new site made beside the old one and puts it in its place by renaming, once all of it is there: until then, and
 * where anything fails, the old one stays as it is. `out` is absolute and may be a link to a folder. Throws Stop where
 * the folder holds what no build put there, or another build is at work.
 */
export async function replaceSite(out: string, make: (work: WorkFolder) => Promise<void>): Promise<Changes> {
  mkdirSync(dirname(out), { recursive: true })
  const site = lstatSync(out, { throwIfNoEntry: false }) ? realpathSync(out) : out
  refuseForeign(site, out)
  const work = takeWorkFolder(site)
  try {
    await make(work)
    const files = [...filesBelow(work.fresh)]
    const changes = keepUnchanged(work.fresh, site, files)
    markSite(work.fresh, files)
    refuseForeign(site, out)
    swap(work, site)
    return changes
  } finally {
    work.release()
  }
}

function refuseForeign(site: string, out: string): void {
  const foreign = existsSync(site) ? foreignFile(site) : undefined
  if (foreign !== undefined) throw publishStop('out-foreign', foreign, out)
}

function swap({ fresh, old }: WorkFolder, site: string): void {
  const isThere = existsSync(site)
  if (isThere) renameSync(site, old)
  try {
    renameSync(fresh, site)
  } catch (error) {
    if (isThere) renameSync(old, site)
    throw error
  }
}
