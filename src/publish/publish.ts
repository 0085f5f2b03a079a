import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { changeInPlace } from './commit/change-in-place.ts'
import { siteAt } from './commit/site-at.ts'
import type { MakePlan, NewSite } from './commit/site-plan.ts'
import { stageChange } from './commit/stage-change.ts'
import { swapSite } from './commit/swap-site.ts'
import { unfinishedIn } from './commit/unfinished.ts'
import { takeWorkFolder } from './commit/work-folder.ts'
import { guardWrite } from './guard-write.ts'

interface Place {
  /** Absolute path of the newsroom, where it is noted that a change has begun. */
  root: string
  /** Absolute path of the site's folder, or of a link to it; it need not be there yet. */
  out: string
}

/** What was published, and how it differs from what was there. */
export interface PublishedFiles extends Pick<NewSite, 'id' | 'signatures'> {
  /** Files that are new or different. */
  written: number
  unchanged: number
  removed: number
  /** Paths of files that were put, linked anew or removed: the disk tells of no others anything else than before. */
  touched: Iterable<string>
}

/**
 * Makes the site what a plan says, all of it or nothing: changes what differs in place, or where much does puts a whole
 * new site in the place of the old one. What is the same keeps its file and times. Throws Stop where the folder holds
 * what no build put there, another build is at work, or the disk refuses: then what was published is as it was, or the
 * stop is `out-unfinished`, and the next command finishes the change.
 */
export const publish = ({ root, out }: Place, plan: MakePlan): Promise<PublishedFiles> =>
  guardWrite(out, async () => {
    const site = siteAt(out)
    mkdirSync(dirname(site), { recursive: true })
    const note = unfinishedIn(root).add(out)
    const work = takeWorkFolder(site)
    try {
      const { change, inPlace, id, signatures } = await stageChange(plan, site, work)
      if (inPlace === true) changeInPlace(change)
      if (inPlace === false) swapSite(change)
      const { files, put, removed } = change
      const touched = inPlace === false ? files : [...put, ...removed]
      const counts = { written: put.length, unchanged: files.size - put.length, removed: removed.length }
      return { id, signatures, touched, ...counts }
    } finally {
      if (work.release()) note.forget()
    }
  })
