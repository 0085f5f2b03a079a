import { existsSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkOrCopy } from '../link-or-copy.ts'
import { MARKER } from './marker.ts'
import type { SiteChange } from './site-change.ts'
import { type SiteSurvey, surveyOwn } from './survey-site.ts'
import type { WorkFolder } from './work-folder.ts'
import { WORK } from './work-names.ts'

/**
 * Makes the new site whole beside the old one, with those files of the old one that stay, and puts it in its place by
 * renaming. Throws Stop where somebody else's file lies in the old one.
 */
export function swapSite({ site, work, files, put }: SiteChange): void {
  const isNew = new Set(put)
  const folders = new Set<string>()
  for (const path of files) {
    if (isNew.has(path)) continue
    const target = join(work.fresh, path)
    const folder = dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    linkOrCopy(join(site, path), target)
  }
  renameSync(join(work.path, WORK.markerAfter), join(work.fresh, MARKER))
  const before = surveyOwn(site)
  swapFolders(work, site)
  deleteSite(work.old, before)
}

/** Puts the new site in the place of the old one, or leaves all as it was. */
export function swapFolders({ fresh, old }: Pick<WorkFolder, 'fresh' | 'old'>, site: string): void {
  const isThere = existsSync(site)
  if (isThere) renameSync(site, old)
  try {
    renameSync(fresh, site)
  } catch (error) {
    if (isThere) renameSync(old, site)
    throw error
  }
}

/** Deletes what is known to be there, at half the cost of looking for it; whatever else goes with the work folder. */
function deleteSite(folder: string, { files, folders }: SiteSurvey): void {
  try {
    for (const path of files) unlinkSync(join(folder, path))
    unlinkSync(join(folder, MARKER))
    for (const path of [...folders].reverse()) rmdirSync(join(folder, path))
  } catch {
    // The site is published; what is left here goes with the work folder.
  }
}
